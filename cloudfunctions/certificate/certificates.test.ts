import type { Certificate, PrintedNames } from '#shared/model/certificate'
import { confirmBy, contestId, openCertificates, planOf, rareNames, workIdOf } from '../../tests/certificates'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { hebeiContest } from '../../tests/fixtures/contests'
import { readPdf } from '../../tests/pdfText'

let t: TestCloud
afterEach(() => t.close())
const desk = (who = 'organizer-1') => t.as(who).certificate
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const names = { contestId, entryId: workIdOf(1), names: rareNames }
const certificates = () => t.all<Certificate>('certificates', { contestId })
const numberOf = async (index: number) =>
  (await certificates()).find(({ winnerId }) => winnerId === workIdOf(index))?.number ?? ''
const make = async (who = 'organizer-1') => {
  for (;;) {
    const made = await desk(who).makeCertificates({ contestId })
    if (!made.ok || made.value.counts.waiting === 0) return made
  }
}
const bytesAt = async (url: string): Promise<Buffer> => {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

test('from names to a sheet: confirmed, made, downloaded by its winner alone, checked by anyone', async () => {
  t = await openCertificates()
  expect(await make()).toEqual(refused('NAMES_AWAITED', { left: 3, at: confirmBy }))
  const mine = await t.as('entrant-1').certificate.listMyAwards({})
  expect(mine).toMatchObject({
    value: { works: [{ entryId: workIdOf(1), awards: ['一等奖'], listed: rareNames, names: null }] },
  })
  expect(await t.as('entrant-1').certificate.confirmNames(names)).toEqual({
    ok: true,
    value: { names: rareNames, missing: [] },
  })
  await t.at('2021-01-21 09:00')
  expect(await make()).toMatchObject({ value: { counts: { waiting: 0, stuck: 0, made: 4 } } })
  const number = await numberOf(1)
  expect(number).toMatch(/^2021-[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/)

  const opened = await t.as('entrant-1').certificate.openCertificate({ number })
  if (!opened.ok) throw new Error(opened.error.code)
  const { text, glyphs } = readPdf(await bytesAt(opened.value.pdf))
  for (const words of ['荣誉证书', ...rareNames, '第1件作品', '一等奖', `编号 ${number}`, '2021年1月5日'])
    expect(text.replace(/\n/g, '')).toContain(words)
  expect(text).not.toContain('�')
  expect(glyphs).not.toContain(0)
  expect((await bytesAt(opened.value.picture)).subarray(1, 4).toString()).toBe('PNG')

  for (const other of ['entrant-2', 'voter-1', 'owner-1'])
    expect(await t.as(other).certificate.openCertificate({ number })).toEqual(
      refused('CERTIFICATE_NOT_FOUND'),
    )
  const spoken = ` ${number.toLowerCase().replaceAll('-', ' ')}`
  const checked = await t.guest.certificate.verify({ number: spoken })
  expect(checked).toEqual({
    ok: true,
    value: {
      ...{ number, contestId, contest: hebeiContest.name, award: '一等奖' },
      ...{ title: '第1件作品', name: rareNames.join('、'), unit: '河北台', day: '2021-01-05' },
      ...{ state: 'valid', endedAt: null },
    },
  })
}, 60_000)

test('what was not confirmed by the date is printed as in the final list; late, foreign and many names are refused', async () => {
  t = await openCertificates()
  const as = (who: string) => t.as(who).certificate
  expect(await as('entrant-2').confirmNames(names)).toEqual(refused('AWARD_NOT_YOURS'))
  expect(await as('entrant-1').confirmNames({ ...names, entryId: 'hebei-2020-138' })).toEqual(
    refused('AWARD_NOT_YOURS'),
  )
  expect(await as('entrant-1').confirmNames({ ...names, names: [...rareNames, '又一人'] })).toEqual(
    refused('NAMES_DO_NOT_MATCH', { authors: 2 }),
  )
  expect(await as('entrant-1').confirmNames({ ...names, names: ['长'.repeat(41), '短'] })).toMatchObject(
    refused('BAD_INPUT'),
  )
  expect(await as('entrant-1').confirmNames({ ...names, names: ['𠮷田', '王'] })).toMatchObject({
    value: { missing: ['𠮷'] },
  })
  await t.at('2021-01-20 18:00')
  expect(await as('entrant-1').confirmNames(names)).toEqual(refused('CONFIRMING_OVER', { at: confirmBy }))
  const correct = { ...names, names: ['长'.repeat(40), '王'], reason: '作者来信' }
  expect((await desk().correctNames(correct)).ok).toBe(true)
  expect((await make()).ok).toBe(true)
  const printed = new Map((await certificates()).map(({ winnerId, name }) => [winnerId, name]))
  expect(printed.get(workIdOf(1))).toBe(`${'长'.repeat(40)}、王`)
  expect(printed.get(workIdOf(2))).toBe('作者2')
  expect(await desk().correctNames(correct)).toEqual(refused('CERTIFICATES_MADE'))
  const actions = (await trailOf(t, contestId)).map(({ action }) => action)
  expect(actions).toEqual(['correctNames', 'makeCertificates'])
  expect((await t.all<PrintedNames>('printedNames'))[0]?.by).toBe('staff')
}, 60_000)

test('a character that the font does not have makes no sheet, and is named', async () => {
  t = await openCertificates()
  await t.as('entrant-1').certificate.confirmNames({ ...names, names: ['𠮷田', '王'] })
  await t.at('2021-01-21 09:00')
  expect(await make()).toMatchObject({ value: { counts: { stuck: 1, made: 3, waiting: 0 } } })
  const listed = await desk().listCertificates({ contestId, state: 'stuck' })
  expect(listed).toMatchObject({ value: { certificates: [{ missing: '𠮷', state: 'stuck' }] } })
  const number = await numberOf(1)
  expect(await t.guest.certificate.verify({ number })).toEqual(refused('CERTIFICATE_NOT_FOUND'))
  const again = { contestId, number, reason: '换用通行写法' }
  expect(await desk().reissueCertificate({ ...again })).toEqual(
    refused('CHARACTER_NOT_IN_FONT', { character: '𠮷' }),
  )
  expect(await desk().reissueCertificate({ ...again, name: '吉田、王' })).toMatchObject({
    value: { state: 'made' },
  })
}, 60_000)

test('voided and made anew on record; the old number says so, its files are gone', async () => {
  t = await openCertificates({ plan: { confirmBy: null } })
  expect((await make()).ok).toBe(true)
  const number = await numberOf(1)
  const opened = await t.as('entrant-1').certificate.openCertificate({ number })
  if (!opened.ok) throw new Error(opened.error.code)
  const anew = { contestId, number, name: '王某某、刘䶮', reason: '姓名有误' }
  const done = await desk().reissueCertificate(anew)
  if (!done.ok) throw new Error(done.error.code)
  expect(await desk().reissueCertificate(anew)).toEqual(done)
  expect((await fetch(opened.value.pdf)).status).toBe(404)
  expect(await t.as('entrant-1').certificate.openCertificate({ number })).toEqual(
    refused('CERTIFICATE_NOT_FOUND'),
  )
  const verify = async (some: string) => {
    const reply = await t.guest.certificate.verify({ number: some })
    return reply.ok ? [reply.value.state, reply.value.name] : reply.error.code
  }
  expect(await verify(number)).toEqual(['replaced', rareNames.join('、')])
  // The final list knows no such name, so nobody is told more than how it begins.
  expect(await verify(done.value.number)).toEqual(['valid', '王＊＊、刘䶮'])
  const end = { contestId, number: done.value.number, reason: '获奖者退奖' }
  const ended = await desk().voidCertificate(end)
  expect(await desk().voidCertificate(end)).toEqual(ended)
  expect(await verify(done.value.number)).toEqual(['voided', '王＊＊、刘䶮'])
  // Nothing is made again by itself.
  expect(await make()).toMatchObject({ value: { counts: { made: 3, voided: 1, replaced: 1, waiting: 0 } } })
  const actions = (await trailOf(t, contestId)).map(({ action }) => action)
  expect(actions).toEqual(['makeCertificates', 'reissueCertificate', 'voidCertificate'])
}, 60_000)

test('a rare character is drawn, and not the box that another one would be', async () => {
  t = await openCertificates()
  const design = { ...planOf().design, issuers: ['河北省互联网信息办公室'] }
  const drawn = async (name: string) => {
    const reply = await desk().drawPreview({ contestId, design, name })
    return reply.ok ? reply.value.base64 : reply.error
  }
  const pictures = [await drawn('王𬭚'), await drawn('王䶮'), await drawn('王一')]
  expect(new Set(pictures).size).toBe(3)
  expect(await drawn('王𬭚')).toBe(pictures[0])
  expect(await drawn('王𠮷')).toEqual({ code: 'CHARACTER_NOT_IN_FONT', character: '𠮷' })
  expect(await drawn('长'.repeat(200))).toEqual(expect.any(String))
}, 60_000)
