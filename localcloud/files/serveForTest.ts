import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestOptions, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import tcb from '@cloudbase/node-sdk'
import type { CloudError } from '../cloudError'
import { type Files, type FilesOptions, openFiles } from '.'

export interface Reply {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  readonly json: Record<string, unknown>
}

export interface Bench {
  readonly files: Files
  readonly dir: string
  readonly baseUrl: string
  clock: number
  /** The unmodified SDK, as a function would hold it. */
  readonly sdk: ReturnType<typeof tcb.init>
  /** One HTTP request; `as` signs the caller in. */
  http(
    method: string,
    path: string,
    init?: { as?: string; headers?: RequestOptions['headers']; body?: unknown },
  ): Promise<Reply>
  /** The whole way of a client's upload. */
  upload(as: string, cloudPath: string, content: Buffer): Promise<Reply & { fileId: string }>
  linkOf(fileId: string): Promise<string>
  /** What lies in the data folder, so that a test can say that nothing was left. */
  leftovers(): Promise<string[]>
  close(): Promise<void>
}

// Outside a function the SDK would look for the cloud's metadata service before its first call.
Object.assign(process.env, {
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  SCF_NAMESPACE: 'test-env',
})

/** A gateway reduced to the two calls that the files need from it: identity is whatever the test says. */
export async function serveForTest(limits?: FilesOptions['limits'], dir?: string): Promise<Bench> {
  const folder = dir ?? (await mkdtemp(join(tmpdir(), 'files-')))
  let baseUrl = ''
  const bench = { clock: Date.parse('2020-11-26T00:00:00Z') }
  const options = { dir: folder, envId: 'test-env', secret: 'secret', limits, now: () => bench.clock }
  const files = openFiles({ ...options, baseUrl: () => baseUrl })

  const server = createServer(async (req, res) => {
    const caller = { openid: req.headers['x-test-openid'] as string | undefined }
    const url = new URL(req.url ?? '/', baseUrl)
    if (await files.serve(req, res, url, caller)) return
    if (url.pathname !== '/admin') return res.writeHead(404).end()
    const body = JSON.parse(Buffer.concat(await req.toArray()).toString())
    const answer = await files
      .handle(body.action, body, {})
      .catch((error: CloudError) => ({ code: error.code, message: error.message }))
    res.end(JSON.stringify({ requestId: 'r', ...answer }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const http: Bench['http'] = (method, path, { as, headers, body } = {}) =>
    new Promise((resolve, reject) => {
      const identity = as === undefined ? {} : { 'x-test-openid': as }
      const req = request(
        new URL(path, baseUrl),
        { method, headers: { ...headers, ...identity } },
        async (res) => {
          const content = Buffer.concat(await res.toArray())
          resolve({
            status: res.statusCode ?? 0,
            headers: res.headers,
            body: content,
            get json() {
              return JSON.parse(content.toString())
            },
          })
        },
      )
      req.on('error', reject)
      if (body instanceof Readable) body.pipe(req)
      else req.end(body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body))
    })

  return Object.assign(bench, {
    files,
    dir: folder,
    baseUrl,
    http,
    sdk: tcb.init({ env: 'test-env', secretId: 'x', secretKey: 'x', serviceUrl: `${baseUrl}/admin` }),
    async upload(as: string, cloudPath: string, content: Buffer) {
      const granted = await http('POST', '/_cloud/files/uploads', {
        as,
        body: { cloudPath, size: content.length },
      })
      if (granted.status !== 200) return Object.assign(granted, { fileId: '' })
      const { url, fileId } = granted.json as { url: string; fileId: string }
      return Object.assign(await http('PUT', url, { as, body: content }), { fileId })
    },
    async linkOf(fileId: string) {
      const { json } = await http('POST', '/_cloud/files/links', { body: { fileList: [fileId] } })
      return (json.fileList as { tempFileURL: string }[])[0]?.tempFileURL ?? ''
    },
    leftovers: async () => [
      ...(await readdir(join(folder, 'incoming'))),
      ...(await readdir(join(folder, 'objects'))),
    ],
    async close() {
      await files.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      if (!dir) await rm(folder, { recursive: true })
    },
  })
}
