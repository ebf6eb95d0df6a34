import type { Certificate } from '#shared/model/certificate'
import type { Message } from '#shared/model/message'
import { confirmBy, contestId, openCertificates, planOf, unitId, workIdOf } from '../../tests/certificates'
import type { TestCloud } from '../../tests/cloud'
import { personOf } from '../../tests/fixtures/people'
import { readSheet } from '../_runtime/sheet/readSheet'

let t: TestCloud
afterEach(() => t.close())
const desk = (who = 'organizer-1') => t.as(who).certificate
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const design = { ...planOf().design, issuers: ['河北省互联网信息办公室'] }
const all = () => t.all<Certificate & { _id: string }>('certificates', { contestId })

test('broken off after the numbers, after a file, and asked for by two at once: nothing is made twice', async () => {
  t = await openCertificates({ works: 12, plan: { confirmBy: null } })
  expect((await desk().makeCertificates({ contestId })).ok).toBe(true)
  const before = await all()
  // As a crash leaves it: a number, perhaps files, and nobody who said so. And one that was never numbered.
  const waiting = { state: 'waiting', files: null, madeAt: null }
  for (const { _id } of before.slice(0, 5))
    await t.database.collection('certificates').doc(_id).update(waiting)
  await t.database
    .collection('certificates')
    .doc(before[6]?._id ?? '')
    .remove()
  const [one, two] = await Promise.all([
    desk().makeCertificates({ contestId }),
    desk('owner-1').makeCertificates({ contestId }),
  ])
  expect([one?.ok, two?.ok]).toEqual([true, true])
  const after = await all()
  expect(after.map(({ certificateId }) => certificateId).sort()).toEqual(
    before.map(({ certificateId }) => certificateId).sort(),
  )
  expect(after.every(({ state, files }) => state === 'made' && files !== null)).toBe(true)
  const kept = new Map(before.map(({ certificateId, number, path }) => [certificateId, `${number} ${path}`]))
  const again = after.filter(
    ({ certificateId, number, path }) => kept.get(certificateId) !== `${number} ${path}`,
  )
  expect(again.map(({ certificateId }) => certificateId)).toEqual([before[6]?.certificateId])
  expect(await desk().certificateProgress({ contestId })).toEqual({
    ok: true,
    value: { counts: { waiting: 0, stuck: 0, made: 13, voided: 0, replaced: 0 } },
  })
  expect(t.databaseCalls('certificateProgress')).toBe(2)
}, 90_000)

test('not before the list is final, nor without a design; while some wait the design stays', async () => {
  t = await openCertificates({ plan: null })
  expect(await desk().makeCertificates({ contestId })).toEqual(refused('CERTIFICATE_NOT_DESIGNED'))
  const save = (more = {}, baseVersion = 0) =>
    desk().saveDesign({ contestId, baseVersion, design: { ...design, ...more }, confirmBy: null })
  expect(await save({ body: '{姓名}得{名次}' })).toEqual(refused('PLACEHOLDER_UNKNOWN', { words: '名次' }))
  expect(await save()).toEqual({ ok: true, value: { version: 1 } })
  expect(await save()).toEqual({ ok: true, value: { version: 1 } })
  expect(await save({ heading: '获奖证书' })).toMatchObject(refused('EDITED_MEANWHILE'))
  expect((await desk().makeCertificates({ contestId })).ok).toBe(true)
  expect(await save({ per: 'author' }, 1)).toEqual(refused('CERTIFICATES_MADE'))
  const [first] = await all()
  await t.database
    .collection('certificates')
    .doc(first?._id ?? '')
    .update({ state: 'waiting' })
  expect(await save({ heading: '获奖证书' }, 1)).toEqual(refused('MAKING_UNDER_WAY', { left: 1 }))
  await t.database.collection('publicities').doc(contestId).update({ final: null })
  expect(await desk().makeCertificates({ contestId })).toEqual(refused('RESULTS_NOT_FINAL'))
  expect(await desk().listConfirmations({ contestId })).toEqual(refused('RESULTS_NOT_FINAL'))
  expect(await t.as('entrant-1').certificate.listMyAwards({})).toMatchObject({ value: { works: [] } })
}, 60_000)

test('one certificate for each author; a unit’s is its liaison’s', async () => {
  t = await openCertificates({ plan: { confirmBy: null, design: { ...design, per: 'author' } } })
  const { openid } = personOf('liaison-1')
  await t.write({
    roles: [
      {
        ...{ _id: `${contestId}:${openid}:liaison:${unitId}`, contestId, openid, role: 'liaison', unitId },
        ...{ name: '郭晓峰', grantedAt: 0, removed: null },
      },
    ],
  })
  expect((await desk().makeCertificates({ contestId })).ok).toBe(true)
  const made = await all()
  const first = made.filter(({ winnerId }) => winnerId === workIdOf(1))
  expect(first.map(({ name }) => name)).toEqual(['王𬭚', '刘䶮'])
  const unit = made.find(({ isUnit }) => isUnit)
  expect(unit).toMatchObject({ name: '沧州市委网信办', title: '', award: '优秀组织奖' })
  const number = unit?.number ?? ''
  expect((await t.as('liaison-1').certificate.openCertificate({ number })).ok).toBe(true)
  expect(await t.as('liaison-1').certificate.listMyAwards({})).toMatchObject({
    value: { works: [{ entryId: unitId, awards: ['优秀组织奖'], confirmBy: null }] },
  })
  expect(await t.as('entrant-1').certificate.openCertificate({ number })).toEqual(
    refused('CERTIFICATE_NOT_FOUND'),
  )
}, 60_000)

test('guessed numbers: a plain answer each, and an end to them', async () => {
  t = await openCertificates({ plan: { confirmBy: null } })
  await desk().makeCertificates({ contestId })
  const number = (await all())[0]?.number ?? ''
  const guess = (index: number) => {
    const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
    const tail = `${letters[Math.floor(index / 31)]}${letters[index % 31]}`
    return t.as('voter-1').certificate.verify({ number: `2021-AAAAA-AAA${tail}` })
  }
  const codes: string[] = []
  for (let index = 0; index < 40; index++) {
    const reply = await guess(index)
    codes.push(reply.ok ? 'ok' : reply.error.code)
  }
  expect(codes.slice(0, 30)).toEqual(Array(30).fill('CERTIFICATE_NOT_FOUND'))
  expect(codes.slice(30)).toEqual(Array(10).fill('TOO_MANY_GUESSES'))
  expect(await t.as('voter-1').certificate.verify({ number })).toMatchObject(refused('TOO_MANY_GUESSES'))
  // Nobody else pays for it.
  expect((await t.as('voter-2').certificate.verify({ number })).ok).toBe(true)
  expect((await t.guest.certificate.verify({ number })).ok).toBe(true)
  await t.at('2021-01-05 13:00')
  expect((await t.as('voter-1').certificate.verify({ number })).ok).toBe(true)
}, 60_000)

test('reminded once a day, and only who has not confirmed; the dispatch list is masked without a reason', async () => {
  t = await openCertificates()
  const names = { contestId, entryId: workIdOf(1), names: ['王𬭚', '刘䶮'] }
  await t.as('entrant-1').certificate.confirmNames(names)
  const told = { ok: true, value: { told: 1, withoutAccount: 1 } }
  expect(await desk().remindWinners({ contestId })).toEqual(told)
  expect(await desk().remindWinners({ contestId })).toEqual(told)
  const messages = await t.all<Message>('messages')
  expect(messages).toMatchObject([{ kind: 'awarded', to: personOf('entrant-2').openid, mendBy: confirmBy }])
  await t.at('2021-01-21 00:00')
  expect(await desk().remindWinners({ contestId })).toEqual(refused('CONFIRMING_OVER', { at: confirmBy }))

  await t.database
    .collection('submissions')
    .doc(workIdOf(2))
    .update({ fields: { phone: '19900001234' } })
  const rowsWith = async (reason: string) => {
    const taken = await desk().exportDispatch({ contestId, reason })
    if (!taken.ok) throw new Error(taken.error.code)
    expect(taken.value.rows).toBe(4)
    return JSON.stringify(await readSheet(Buffer.from(taken.value.base64, 'base64')))
  }
  expect(await rowsWith('')).not.toContain('19900001234')
  expect(await rowsWith('寄送奖杯')).toContain('19900001234')
  const [record] = await t.all<{ reason: string; after: unknown }>('auditRecords', { reason: '寄送奖杯' })
  expect(record?.after).toEqual({ rows: 4, isWhole: true })
}, 60_000)
