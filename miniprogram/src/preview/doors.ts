/** What the local cloud lets a preview do beside calling functions. */
export interface Persona {
  readonly personaId: string
  readonly name: string
  readonly description: string
}

export interface Clock {
  readonly now: number
  readonly frozenAt: number | null
}

export type ClockChange = { jumpTo: number } | { shift: number } | { frozen: boolean }

const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const response = await fetch(`/_cloud/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'jingying-preview' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!response.ok) throw new Error(`/_cloud/${path}: ${response.status}`)
  return response.json()
}

export const personas = async () => (await ask<{ personas: Persona[] }>('personas')).personas
export const tokenFor = async (personaId: string) =>
  (await ask<{ token: string }>('sign-in', { personaId })).token
export const clock = () => ask<Clock>('clock')
export const changeClock = (change: ClockChange) => ask<Clock>('clock', change)
