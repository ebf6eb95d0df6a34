import { open } from 'node:fs/promises'
import { partRange } from '#shared/rules/uploadParts'

const contestId = 'hebei-2020'

interface Reply {
  readonly ok: boolean
  readonly value: {
    uploadId: string
    parts: number
    folder: string
    arrived: number[]
    state: string
    file: { video: { playsOnPhones: boolean } }
  }
  readonly error: { readonly code: string }
}

export interface Sender {
  begin(name: string, bytes: number): Promise<Reply['value']>
  arrived(uploadId: string): Promise<number[]>
  sendPart(uploadId: string, file: string, bytes: number, part: number): Promise<void>
  /** One question; `joining` where somebody is at it. */
  finish(uploadId: string): Promise<string>
  shiftClock(ms: number): Promise<void>
  lastCall(action: string): Promise<string>
}

/** One of the preview's people, as the preview's page speaks for them. */
export const senderAt = async (url: string): Promise<Sender> => {
  const post = async (path: string, body: object, token?: string) => {
    const response = await fetch(`${url}/_cloud/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-requested-with': 'jingying-preview',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    })
    return response.json()
  }
  const { token } = await post('sign-in', { personaId: 'voter-1' })
  const call = async (action: string, input: object): Promise<Reply['value']> => {
    const { result } = (await post('call/media', { action, input }, token)) as { result: Reply }
    if (!result?.ok) throw new Error(`${action}: ${result?.error.code}`)
    return result.value
  }
  return {
    begin: (name, bytes) => {
      const key = `measured-upload-${process.hrtime.bigint()}`
      return call('beginUpload', { contestId, purpose: 'video', name, bytes, key })
    },
    arrived: async (uploadId) => (await call('openUpload', { contestId, uploadId })).arrived,
    sendPart: async (uploadId, file, bytes, part) => {
      const { from, length } = partRange(bytes, part)
      const cloudPath = `uploads/${uploadId}/${part}.part`
      const granted = await post('files/uploads', { cloudPath, size: length }, token)
      const handle = await open(file)
      try {
        const body = Buffer.alloc(length)
        await handle.read(body, 0, length, from)
        const headers = { authorization: `Bearer ${token}` }
        const sent = await fetch(granted.url, { method: 'PUT', headers, body: new Uint8Array(body) })
        if (!sent.ok) throw new Error(`part ${part}: ${sent.status}`)
      } finally {
        await handle.close()
      }
    },
    finish: async (uploadId) => (await call('finishUpload', { contestId, uploadId })).state,
    shiftClock: (ms) => post('clock', { shift: ms }),
    lastCall: async (action) => {
      const response = await fetch(`${url}/_cloud/calls?count=20`, {
        headers: { 'x-requested-with': 'jingying-preview' },
      })
      const { calls } = (await response.json()) as { calls: { action: string; output: { text: string }[] }[] }
      const found = calls.find((one) => one.action === action)
      return found?.output.map(({ text }) => text).join('\n') ?? ''
    },
  }
}
