import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openFiles } from '.'
import { type Bench, serveForTest } from './serveForTest'

let bench: Bench
beforeEach(async () => {
  bench = await serveForTest({ maxBytes: 1_000, allowedTypes: ['video/mp4'] })
})
afterEach(() => bench.close())

const put = (cloudPath: string, fileContent = Buffer.from('内容')) =>
  bench.sdk.uploadFile({ cloudPath, fileContent })

test('a buffer there and back, under a Chinese name and of any type', async () => {
  const { fileID } = await put('导出/名单.csv')
  expect(fileID).toBe('cloud://test-env.local-test-env/导出/名单.csv')
  expect((await bench.sdk.downloadFile({ fileID })).fileContent?.toString()).toBe('内容')
})

test('a stream there, a file back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sdk-'))
  const [source, target] = [join(folder, 'source'), join(folder, 'target')]
  await writeFile(source, 'x'.repeat(900))
  const { fileID } = await bench.sdk.uploadFile({ cloudPath: 'a.txt', fileContent: createReadStream(source) })
  await bench.sdk.downloadFile({ fileID, tempFilePath: target })
  // The SDK answers before its last write: it is the file that says when it is done.
  while ((await readFile(target, 'utf8').catch(() => '')).length < 900) await wait(5)
  await rm(folder, { recursive: true })
})

test('too large: the SDK throws the reason that the store gave', async () => {
  await expect(put('a.bin', Buffer.alloc(1_001))).rejects.toMatchObject({
    code: 'STORAGE_REQUEST_FAIL',
    message: '[FILE_TOO_LARGE]: a file may hold 1000 bytes',
  })
  expect(await bench.leftovers()).toEqual([])
})

test('a bad path is refused when the upload is asked for', async () => {
  await expect(put('../a')).rejects.toMatchObject({ code: 'INVALID_PARAM' })
})

test('file information is read from the link', async () => {
  const { fileID } = await put('作品.mp4')
  const { fileList } = await bench.sdk.getFileInfo({ fileList: [fileID] })
  expect(fileList).toMatchObject([{ code: 'SUCCESS', fileName: '作品.mp4', mime: 'video/mp4', size: 6 }])
})

test('links: their age is chosen, what is absent has none', async () => {
  const { fileID } = await put('a.mp4')
  const ghost = 'cloud://test-env.local-test-env/ghost.mp4'
  const { fileList } = await bench.sdk.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }, ghost, 'junk'] })
  expect(fileList.map((file) => file.code)).toEqual([
    'SUCCESS',
    'STORAGE_FILE_NONEXIST',
    'STORAGE_FILE_NONEXIST',
  ])
  const link = fileList[0]?.tempFileURL ?? ''
  expect((await bench.http('GET', link)).status).toBe(200)
  bench.clock += 60_000
  expect((await bench.http('GET', link)).status).toBe(403)
})

test('a function deletes anything, a client only what is its own', async () => {
  const mine = (await bench.upload('li', 'li.mp4', Buffer.from('\0\0\0\x20ftypisom', 'latin1'))).fileId
  const official = (await put('official.mp4')).fileID
  const asked = await bench.http('POST', '/_cloud/files/deletions', {
    as: 'wang',
    body: { fileList: [mine, official] },
  })
  expect((asked.json.fileList as { code: string }[]).map(({ code }) => code)).toEqual([
    'STORAGE_PERMISSION_DENIED',
    'STORAGE_PERMISSION_DENIED',
  ])
  const own = await bench.http('POST', '/_cloud/files/deletions', { as: 'li', body: { fileList: [mine] } })
  expect(own.json.fileList).toEqual([{ fileID: mine, code: 'SUCCESS' }])
  const { fileList } = await bench.sdk.deleteFile({ fileList: [official, mine] })
  expect(fileList.map(({ code }) => code)).toEqual(['SUCCESS', 'STORAGE_FILE_NONEXIST'])
  expect(await bench.leftovers()).toEqual([])
})

test('a guest deletes nothing', async () => {
  expect((await bench.http('POST', '/_cloud/files/deletions', { body: { fileList: [] } })).status).toBe(401)
})

test.each(['storage.batchCopyFile', 'storage.getFileAuthority'])(
  '%s says that it is not supported',
  async (action) => {
    await expect(bench.files.handle(action, {}, {})).rejects.toMatchObject({ code: 'UNSUPPORTED_ACTION' })
  },
)

test('fifty files a call, as in the cloud', async () => {
  const fileList = Array.from({ length: 51 }, () => 'cloud://test-env.local-test-env/a')
  await expect(bench.sdk.getTempFileURL({ fileList })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
})

describe('the data folder', () => {
  test('is as it was when it is opened again, without what a dead process was receiving', async () => {
    const { fileID } = await put('a.txt')
    await writeFile(join(bench.dir, 'incoming', 'half'), 'half a file')
    const again = await serveForTest(undefined, bench.dir)
    expect(await again.leftovers()).toHaveLength(1)
    expect((await again.sdk.downloadFile({ fileID })).fileContent?.toString()).toBe('内容')
    await again.close()
  })

  test('a symlink planted in it is not followed', async () => {
    const { fileID } = await put('a.txt')
    const [, name = ''] = [0, ...(await bench.leftovers())].map(String)
    await rm(join(bench.dir, 'objects', name))
    await symlink('/etc/passwd', join(bench.dir, 'objects', name))
    expect((await bench.sdk.getTempFileURL({ fileList: [fileID] })).fileList[0]?.code).toBe(
      'STORAGE_FILE_NONEXIST',
    )
  })

  test('another secret makes every link void', async () => {
    const link = await bench.linkOf((await put('a.txt')).fileID)
    const other = openFiles({
      dir: bench.dir,
      envId: 'e',
      now: Date.now,
      baseUrl: () => '',
      secret: 'another',
    })
    const res = { headersSent: false, writeHead: jest.fn(), end: jest.fn() }
    const req = { method: 'GET', complete: true, headers: {} }
    await other.serve(req as never, res as never, new URL(link), {})
    expect(res.writeHead.mock.calls[0][0]).toBe(403)
  })
})
