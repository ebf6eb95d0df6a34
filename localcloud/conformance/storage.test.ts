import { cloudForTest } from './cloudForTest'

const persona = (personaId: string) => ({
  personaId,
  openid: `openid-${personaId}`,
  name: personaId,
  description: '',
})
const bench = cloudForTest({ personas: [persona('li'), persona('wang')] })

const put = (cloudPath: string, text = '内容') =>
  bench.sdk.uploadFile({ cloudPath, fileContent: Buffer.from(text) })

/** What the preview's client sends: its sign-in is all that says who it is. */
async function client(personaId: string, path: string, body: unknown, method = 'POST') {
  const authorization = `Bearer ${bench.cloud.signIn(personaId)}`
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(new URL(path, bench.cloud.url), {
    method,
    headers: { authorization },
    body: text,
  })
  const answer = await response.text()
  return { status: response.status, json: answer === '' ? {} : JSON.parse(answer) }
}

async function upload(personaId: string, cloudPath: string, text: string) {
  const { json } = await client(personaId, '/_cloud/files/uploads', { cloudPath, size: text.length })
  return { ...(await client(personaId, json.url, text, 'PUT')), fileId: json.fileId as string }
}

test('a function stores a file and reads it back', async () => {
  const { fileID } = await put('导出/名单.csv')
  expect(fileID).toBe(`cloud://${bench.cloud.envId}.local-${bench.cloud.envId}/导出/名单.csv`)
  expect((await bench.sdk.downloadFile({ fileID })).fileContent?.toString()).toBe('内容')
})

test('a function replaces and deletes what a client stored; another client does neither', async () => {
  const { status, fileId } = await upload('li', 'works/1.mp4', 'hers')
  expect(status).toBe(200)
  expect(
    (await client('wang', '/_cloud/files/uploads', { cloudPath: 'works/1.mp4', size: 3 })).json.code,
  ).toBe('STORAGE_PERMISSION_DENIED')
  const asked = await client('wang', '/_cloud/files/deletions', { fileList: [fileId] })
  expect(asked.json.fileList).toEqual([{ fileID: fileId, code: 'STORAGE_PERMISSION_DENIED' }])

  await put('works/1.mp4', 'ours')
  expect((await bench.sdk.downloadFile({ fileID: fileId })).fileContent?.toString()).toBe('ours')
  expect((await bench.sdk.deleteFile({ fileList: [fileId] })).fileList).toEqual([
    { fileID: fileId, code: 'SUCCESS' },
  ])
})

test('a link ends by the clock of the cloud', async () => {
  const { fileID } = await put('a.txt')
  const { fileList } = await bench.sdk.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
  const link = fileList[0]?.tempFileURL ?? ''
  expect((await fetch(link)).status).toBe(200)
  await bench.cloud.clock.shift(61_000)
  expect((await fetch(link)).status).toBe(403)
})

test.each<[string, () => Promise<unknown>]>([
  ['upload to a path that climbs', () => put('../a')],
  [
    'download what is not there',
    () => bench.sdk.downloadFile({ fileID: `cloud://${bench.cloud.envId}.local-${bench.cloud.envId}/ghost` }),
  ],
  [
    'links for more than fifty',
    () => bench.sdk.getTempFileURL({ fileList: Array.from({ length: 51 }, () => 'x') }),
  ],
  ['delete more than fifty', () => bench.sdk.deleteFile({ fileList: Array.from({ length: 51 }, () => 'x') })],
  ['copy', () => bench.sdk.copyFile({ fileList: [{ srcPath: 'a/x', dstPath: 'b/x' }] })],
])('%s: refused with a code', async (_name, call) => {
  await expect(call()).rejects.toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/) })
})
