import type { CertificatePlan, Seal } from '#shared/model/certificate'
import { contestId, openCertificates, planOf } from '../../tests/certificates'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { dotPng } from '../../tests/fixtures/certificates'
import { upload } from '../../tests/uploads'

let t: TestCloud
afterEach(() => t.close())
const desk = (who: string) => t.as(who).certificate
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const design = { ...planOf().design, issuers: ['河北省互联网信息办公室'] }
const name = '组委会章'
const send = async (who: string, bytes = Buffer.from(dotPng, 'base64')) => {
  const stored = await upload(t, who, { contestId, purpose: 'seal', name: 'seal.png', bytes })
  if (!stored.ok) throw new Error(stored.error.code)
  if (!('file' in stored.value)) throw new Error('not stored')
  return stored.value.file.fileId
}
const drawing = async (who: string) => {
  const drawn = await desk(who).drawPreview({ contestId, design })
  if (!drawn.ok) throw new Error(drawn.error.code)
  return drawn.value.base64
}

test('a seal is an owner’s to send, to see and to use; to others it is a name and a mark on the sheet', async () => {
  t = await openCertificates({ plan: { confirmBy: null } })
  const bare = await drawing('owner-1')
  await expect(send('organizer-1')).rejects.toThrow('PURPOSE_NOT_YOURS')
  const fileId = await send('owner-1')
  // Another owner may not take what the first has sent, and nobody but an owner may at all.
  expect(await desk('owner-2').addSeal({ contestId, fileId, name })).toEqual(refused('FILE_NOT_YOURS'))
  expect(await desk('organizer-1').addSeal({ contestId, fileId, name })).toEqual(refused('FORBIDDEN'))
  const added = await desk('owner-1').addSeal({ contestId, fileId, name })
  expect(added).toMatchObject({ value: { seals: [{ name }] } })
  expect((await t.all<Seal>('seals'))[0]?.png).toBe(dotPng)

  const [owners, organizers] = [await drawing('owner-1'), await drawing('organizer-1')]
  expect(owners).not.toBe(bare)
  expect(organizers).not.toBe(owners)
  for (const who of ['organizer-1', 'observer-1', 'owner-1']) {
    const opened = JSON.stringify(await desk(who).openDesk({ contestId }))
    expect(opened).toContain(name)
    expect(opened).not.toContain(fileId)
    expect(opened).not.toContain(dotPng)
  }
  expect(await desk('organizer-1').makeCertificates({ contestId })).toEqual(refused('SEALS_ARE_OWNERS'))
  expect((await desk('owner-1').makeCertificates({ contestId })).ok).toBe(true)
  const [{ number = '' } = {}] = await t.all<{ number?: string }>('certificates')
  const again = { contestId, number, reason: '换发' }
  expect(await desk('organizer-1').reissueCertificate(again)).toEqual(refused('SEALS_ARE_OWNERS'))

  const [plan] = await t.all<CertificatePlan>('certificatePlans', { contestId })
  const sealId = plan?.seals[0]?.sealId ?? ''
  expect(await desk('owner-1').removeSeal({ contestId, sealId })).toEqual({ ok: true, value: { seals: [] } })
  expect(await t.all('seals')).toEqual([])
  expect(await drawing('organizer-1')).toBe(bare)
  const trail = JSON.stringify(await trailOf(t, contestId))
  for (const word of ['addSeal', 'removeSeal', name]) expect(trail).toContain(word)
  expect(trail).not.toContain(dotPng)
}, 60_000)

test('what is no picture, and a small file that is a huge one, are found before a batch is', async () => {
  t = await openCertificates({ plan: { confirmBy: null } })
  const picture = Buffer.from(dotPng, 'base64')
  const huge = Buffer.from(picture)
  huge.writeUInt32BE(50_000, 16)
  for (const bytes of [picture.subarray(0, 30), huge]) {
    const fileId = await send('owner-1', bytes)
    expect(await desk('owner-1').addSeal({ contestId, fileId, name })).toEqual(refused('SEAL_NOT_READABLE'))
  }
  const large = Buffer.concat([picture, Buffer.alloc(600 * 1024)])
  const fileId = await send('owner-1', large)
  expect(await desk('owner-1').addSeal({ contestId, fileId, name })).toMatchObject(refused('SEAL_TOO_LARGE'))
}, 60_000)
