import { ok, refuse } from '#shared/lib/result'
import type { PendingUpload } from './pendingUploads'
import { runUpload, type UploadPorts } from './uploadRun'
import type { UploadedFile } from './uploadStatus'

const MEGABYTE = 1024 * 1024
const bytes = 5 * MEGABYTE
const pending: PendingUpload = {
  slot: 'a.items.0',
  contestId: 'hebei-2020',
  purpose: 'video',
  name: '作品.mp4',
  bytes,
  path: '',
  key: 'first-key',
  uploadId: '',
  isPaused: false,
}
const file = { name: pending.name, bytes, content: 'wxfile://tmp_1' }
const plan = { uploadId: 'u1', bytes, partBytes: 2 * MEGABYTE, parts: 3, folder: 'uploads/u1' }
const stored = { fileId: 'cloud://film' } as UploadedFile
const offline = refuse({ code: 'OFFLINE', during: 'write' } as const)

/** A world where all goes well, besides what a test changes; and what happened in it. */
const worldOf = (change: Partial<UploadPorts> = {}) => {
  const happened: string[] = []
  const ports: UploadPorts = {
    begin: async ({ key }) => {
      happened.push(`begin ${key}`)
      return ok(plan)
    },
    open: async () => ok({ ...plan, arrived: [0, 2], file: null }),
    finish: async () => ok({ state: 'stored', file: stored }),
    slice: async (_file, from, length) => ({
      file: `${from}+${length}`,
      release: () => happened.push('release'),
    }),
    sendPart: async (path, piece) => {
      happened.push(`${path} ${piece.file}`)
      return ok(true)
    },
    save: ({ uploadId, key }) => happened.push(`save ${uploadId} ${key}`),
    newKey: () => 'second-key',
    wait: async (ms) => void happened.push(`wait ${ms}`),
    isStopped: () => false,
    tellSent: () => {},
    tellJoining: () => {},
    ...change,
  }
  return { ports, happened, partsSent: () => happened.filter((what) => what.startsWith('uploads/')) }
}

test('begins, remembers it, sends each part and lets go of it, and finishes', async () => {
  const { ports, happened } = worldOf()
  expect(await runUpload(ports, pending, file)).toEqual(ok(stored))
  expect(happened).toEqual([
    'begin first-key',
    'save u1 first-key',
    'uploads/u1/0.part 0+2097152',
    'release',
    'uploads/u1/1.part 2097152+2097152',
    'release',
    'uploads/u1/2.part 4194304+1048576',
    'release',
  ])
})

test('goes on where it was, and sends what the cloud does not have', async () => {
  const { ports, partsSent } = worldOf()
  expect(await runUpload(ports, { ...pending, uploadId: 'u1' }, file)).toEqual(ok(stored))
  expect(partsSent()).toEqual(['uploads/u1/1.part 2097152+2097152'])
})

test('one that the cloud has forgotten is begun anew with another key', async () => {
  const { ports, happened } = worldOf({ open: async () => refuse({ code: 'UPLOAD_NOT_FOUND' }) })
  expect(await runUpload(ports, { ...pending, uploadId: 'gone' }, file)).toEqual(ok(stored))
  expect(happened.slice(0, 3)).toEqual(['save  second-key', 'begin second-key', 'save u1 second-key'])
})

test('a part that fails is sent again, ever slower; progress never counts it twice', async () => {
  let failures = 3
  const sent: number[] = []
  const { ports, happened } = worldOf({
    sendPart: async (_path, _piece, onProgress) => {
      onProgress(MEGABYTE)
      return failures-- > 0 ? offline : ok(true)
    },
    tellSent: (now) => sent.push(now / MEGABYTE),
  })
  expect(await runUpload(ports, pending, file)).toEqual(ok(stored))
  expect(happened.filter((what) => what.startsWith('wait'))).toEqual(['wait 1000', 'wait 2000', 'wait 4000'])
  expect(sent).toEqual([0, 1, 1, 1, 1, 2, 3, 4, 5, 5])
})

test('gives up after eight tries, and keeps what was sent', async () => {
  const { ports, happened } = worldOf({ sendPart: async () => offline })
  expect(await runUpload(ports, pending, file)).toEqual(offline)
  expect(happened.filter((what) => what.startsWith('wait'))).toHaveLength(8)
})

test('asks until the parts are joined, and sends those again that are missing', async () => {
  const answers = [
    refuse({ code: 'PARTS_MISSING', parts: [1] } as const),
    refuse({ code: 'TIMEOUT', during: 'write' } as const),
    ok({ state: 'joining', retryAfterMs: 2_000 } as const),
    ok({ state: 'stored', file: stored } as const),
  ]
  const { ports, partsSent, happened } = worldOf({
    finish: async () => answers.shift() as Awaited<ReturnType<UploadPorts['finish']>>,
  })
  expect(await runUpload(ports, pending, file)).toEqual(ok(stored))
  expect(partsSent().map((part) => part.split(' ')[0])).toEqual([
    'uploads/u1/0.part',
    'uploads/u1/1.part',
    'uploads/u1/2.part',
    'uploads/u1/1.part',
  ])
  expect(happened.filter((what) => what.startsWith('wait'))).toEqual(['wait 1000', 'wait 2000'])
})

test('a part that was sent again and never arrives whole ends it: the file is shorter than it said', async () => {
  const shorter = refuse({ code: 'PARTS_MISSING' as const, parts: [2] })
  let asked = 0
  const { ports, partsSent } = worldOf({
    finish: async () => {
      if (++asked > 9) throw new Error('asked for ever')
      return shorter
    },
  })
  expect(await runUpload(ports, pending, file)).toEqual(shorter)
  expect(asked).toBe(2)
  expect(partsSent()).toHaveLength(4)
})

test('another part that is lost later gets its own second chance', async () => {
  const answers = [
    refuse({ code: 'PARTS_MISSING', parts: [0] } as const),
    refuse({ code: 'PARTS_MISSING', parts: [1] } as const),
    ok({ state: 'stored', file: stored } as const),
  ]
  const { ports } = worldOf({
    finish: async () => answers.shift() as Awaited<ReturnType<UploadPorts['finish']>>,
  })
  expect(await runUpload(ports, pending, file)).toEqual(ok(stored))
})

test('a refusal of the server is its last word', async () => {
  const refused = refuse({ code: 'VIDEO_NOT_TAKEN' as const, faults: [] })
  const { ports, happened } = worldOf({ finish: async () => refused })
  expect(await runUpload(ports, pending, file)).toEqual(refused)
  expect(happened.some((what) => what.startsWith('wait'))).toBe(false)
})

test('stopped, it sends nothing more', async () => {
  let parts = 0
  const { ports } = worldOf({
    sendPart: async () => {
      parts++
      return ok(true)
    },
    isStopped: () => parts > 0,
  })
  expect(await runUpload(ports, pending, file)).toBe('stopped')
  expect(parts).toBe(1)
})
