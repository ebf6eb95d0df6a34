import { request } from 'node:http'
import type { Cloud } from '../../localcloud'
import type { CloudBridge, UploadProgress } from './protocol'

const chunk = 64 * 1024

/** The cloud on one machine as a phone of this person reaches it: the real functions, the real storage. Without a person, a guest. */
export function bridgeTo(cloud: Cloud, person?: { personaId: string; openid: string }): CloudBridge {
  const headers = () => ({
    'content-type': 'application/json',
    'x-requested-with': 'jingying-preview',
    ...(person && { authorization: `Bearer ${cloud.signIn(person.personaId)}` }),
  })
  const askFiles = async (door: string, question: object) => {
    const reply = await fetch(`${cloud.url}/_cloud/files/${door}`, {
      method: 'POST',
      headers: headers(),
      body: JSON.stringify(question),
    })
    const answer = await reply.json()
    if (!reply.ok) throw new Error(`${answer.code} ${answer.message}`)
    return answer
  }
  return {
    async callFunction(name, data) {
      const reply = await cloud.call(
        name,
        data as object,
        person ? { openid: person.openid, source: 'wx_client' } : { source: 'wx_client' },
      )
      if ('code' in reply) throw new Error(`-504002 function exit: ${reply.code} callId: ${reply.requestId}`)
      return reply.result
    },
    async uploadFile(cloudPath, base64, _progressId, progress) {
      const bytes = Buffer.from(base64, 'base64')
      const { fileId, url } = await askFiles('uploads', { cloudPath, size: bytes.length })
      await put(url, bytes, headers().authorization, progress)
      return { fileID: fileId }
    },
    getTempFileURL: async (fileIds) => (await askFiles('links', { fileList: fileIds })).fileList,
  }
}

/** Sends the bytes piece by piece, so that the page sees its progress bar move. */
function put(
  url: string,
  bytes: Buffer,
  authorization: string | undefined,
  progress?: UploadProgress,
): Promise<void> {
  return new Promise((sent, failed) => {
    const sending = request(
      url,
      { method: 'PUT', headers: { 'content-length': bytes.length, ...(authorization && { authorization }) } },
      (answer) => {
        answer.resume()
        if (answer.statusCode === 200) answer.on('end', sent)
        else failed(new Error(`the upload was refused with ${answer.statusCode}`))
      },
    )
    sending.on('error', failed)
    const next = (from: number): void => {
      if (from >= bytes.length) return void sending.end()
      const until = Math.min(from + chunk, bytes.length)
      sending.write(bytes.subarray(from, until), () => {
        progress?.(until, bytes.length)
        next(until)
      })
    }
    next(0)
  })
}
