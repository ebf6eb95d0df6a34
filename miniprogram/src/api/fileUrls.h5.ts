import { transport } from './transport'

export interface FileUrl {
  readonly fileId: string
  readonly url: string
}

// The cloud's links live for two hours; ours are asked for anew well before.
const livesMs = 60 * 60_000
const batchSize = 50
const askAgainMs = 3000

const known = new Map<string, { url: string; until: number }>()
const waiting = new Map<string, ((url: string) => void)[]>()
let isPlanned = false

const isStored = (fileId: string) => fileId.startsWith('cloud://')

export const knownFileUrl = (fileId: string): string | undefined => {
  if (!isStored(fileId)) return fileId
  const link = known.get(fileId)
  return link && link.until > Date.now() ? link.url : undefined
}

/** Asked for together with all others of the same moment: a page of covers is one request. */
export const fileUrl = (fileId: string): Promise<string> =>
  new Promise((resolve) => {
    waitFor(fileId, [resolve])
    plan(10)
  })

const waitFor = (fileId: string, answers: readonly ((url: string) => void)[]) =>
  waiting.set(fileId, [...(waiting.get(fileId) ?? []), ...answers])

const plan = (inMs: number) => {
  if (isPlanned) return
  isPlanned = true
  setTimeout(askAll, inMs)
}

const askAll = async () => {
  isPlanned = false
  const asked = new Map(waiting)
  waiting.clear()
  const ids = [...asked.keys()]
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize)
    const urls = await transport.getTempFileURL(batch).catch(() => undefined)
    if (!urls) {
      // No answer is not “gone”: they stay on their way, and come when the line is back.
      for (const fileId of batch) waitFor(fileId, asked.get(fileId) ?? [])
      plan(askAgainMs)
      continue
    }
    for (const fileId of batch) {
      const url = urls[fileId] ?? ''
      if (url) known.set(fileId, { url, until: Date.now() + livesMs })
      for (const answer of asked.get(fileId) ?? []) answer(url)
    }
  }
}
