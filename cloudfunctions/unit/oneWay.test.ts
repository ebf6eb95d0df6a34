import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { measured } from '../../tests/fixtures/mediaDesk'
import { personOf } from '../../tests/fixtures/people'
import { newKey } from '../../tests/season'
import { writeXlsx } from '../_runtime/sheet/writeXlsx'
import { contestId, formOf, got, openUnits } from './unitsForTest'

let t: TestCloud
beforeEach(async () => {
  t = await openUnits({
    requirements: {
      ...hebeiContest.requirements,
      by: 'either',
      link: { platforms: ['douyin'], tags: [] },
      channels: ['individual', 'unit', 'staff'],
      oneWayPerEntrant: true,
    },
  })
})
afterEach(() => t.close())

const phoneOf = (index: number) => `1990000${String(index).padStart(4, '0')}`
const formWith = (index: number, items?: []) => {
  const link = { platform: 'douyin', address: `https://v.douyin.com/iRNBho${index}a` } as const
  const base = formOf(`晨读 ${index}`, '张三', phoneOf(index))
  return { ...base, content: { ...base.content, items: items ?? [{ fileId: null, link }] } }
}
const consents = { terms: null, original: true, isUnder14: false, guardian: false }
const draft = async (index: number) => {
  const contest = (await t.all<{ terms: { version: number }[] }>('contests', { contestId }))[0]
  const terms = Math.max(0, ...(contest?.terms.map(({ version }) => version) ?? []))
  const form = { ...formWith(index), consents: { ...consents, terms } }
  return got(await t.as('entrant-1').entry.saveDraft({ contestId, to: { key: newKey() }, form }))
}
const submit = ({ entryId, version }: { entryId: string; version: number }) =>
  t.as('entrant-1').entry.submitEntry({ contestId, entryId, baseVersion: version })
const enter = (index: number) =>
  t
    .as('liaison-1')
    .unit.saveUnitWork({ contestId, to: { key: newKey() }, unitId: null, form: formWith(index) })

const standing = async () => {
  const works = await t.all<Submission>('submissions', { contestId, state: 'submitted' })
  return works.map(({ phoneHash }) => phoneHash)
}

test('of a person who sends alone and is sent by a unit at the same instant, one comes in', async () => {
  const people = Array.from({ length: 12 }, (_, index) => index)
  const drafts: { entryId: string; version: number }[] = []
  for (const index of people) drafts.push(await draft(index))
  // Both functions awake: a cold start would let one of the two always be first.
  await Promise.all(people.map(() => t.as('liaison-1').unit.listUnitWorks({ contestId })))
  const outcomes = await Promise.all(drafts.flatMap((one, index) => [submit(one), enter(index)] as const))
  const refused = outcomes.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))
  expect(refused).toEqual(people.map(() => 'ENTERED_OTHER_WAY'))
  const hashes = await standing()
  expect(hashes).toHaveLength(people.length)
  expect(new Set(hashes).size).toBe(people.length)
})

test('a sheet and a person at the same instant: one of the two comes in, and a sheet comes in whole or not', async () => {
  const rows = [
    ['姓名', '单位', '作品题目', '手机号码', '组别', '作品链接'],
    ...[0, 1, 2].map((index) => [
      '张三',
      '石家庄一中',
      `表里 ${index}`,
      phoneOf(index),
      '青春影像',
      `https://v.douyin.com/sheet${index}a`,
    ]),
  ]
  const file = { base64: writeXlsx('报名表', rows).toString('base64') }
  const one = await draft(1)
  const asked = { contestId, file, unitId: null } as const
  const { digest, faults } = got(await t.as('organizer-1').unit.previewSheet(asked))
  expect(faults.filter(({ severity }) => severity === 'blocks')).toEqual([])
  const [alone, sheet] = await Promise.all([
    submit(one),
    t.as('organizer-1').unit.importSheet({ ...asked, digest }),
  ])
  const sent = await standing()
  expect(new Set(sent).size).toBe(sent.length)
  if (sheet.ok) expect(alone).toEqual({ ok: false, error: { code: 'ENTERED_OTHER_WAY', channel: 'staff' } })
  else {
    expect(sheet.error.code).toBe('SHEET_HAS_FAULTS')
    expect(await t.all('submissions', { contestId, channel: 'staff' })).toEqual([])
  }
})

const store = async (fileId: string, video: object) => {
  const file = { fileId, contestId, owner: personOf('liaison-1').openid, purpose: 'video', name: '晨读.mp4' }
  const facts = { bytes: 5, sha256: fileId, begunAt: 0, storedAt: 0, usedBy: null, faults: [], copy: null }
  await t.write({ storedFiles: [{ _id: fileId, ...file, ...facts, video }] })
}

test('a film that comes later: what was measured of it counts, and one way per entrant too', async () => {
  const awaiting = async (index: number) =>
    got(
      await t.as('liaison-1').unit.saveUnitWork({
        ...{ contestId, to: { key: newKey() }, unitId: null },
        form: formWith(index, []),
      }),
    )
  const { entryId, state } = await awaiting(1)
  expect(state).toBe('draft')
  const attach = (fileId: string, to = entryId) =>
    t.as('liaison-1').unit.attachFile({ contestId, entryId: to, fileId })
  const { seconds } = hebeiContest.requirements.video
  const tooLong = ((seconds?.value ?? 0) + 60) * 1000
  await store('cloud://long', { ...measured, milliseconds: tooLong })
  const long = await attach('cloud://long')
  if (seconds?.strictness === 'hard')
    expect(long).toMatchObject({ error: { code: 'VIDEO_NOT_TAKEN', faults: [{ code: 'TOO_LONG' }] } })
  await store('cloud://text', { ...measured, container: 'unknown', videoCodec: '' })
  expect(await attach('cloud://text')).toMatchObject({
    error: { code: 'VIDEO_NOT_TAKEN', faults: [{ code: 'NO_VIDEO' }] },
  })
  await store('cloud://fine', measured)
  got(await submit(await draft(1)))
  expect(await attach('cloud://fine')).toEqual({
    ok: false,
    error: { code: 'ENTERED_OTHER_WAY', channel: 'individual' },
  })
  const other = await awaiting(2)
  expect(await attach('cloud://fine', other.entryId)).toMatchObject({
    ok: true,
    value: { state: 'submitted', advice: [] },
  })
})

test('words are looked at, by whichever way a work comes in', async () => {
  const risky = formWith(1)
  const content = { ...risky.content, introduction: '加微信进群，网赌代理' }
  const { entryId } = got(
    await t.as('liaison-1').unit.saveUnitWork({
      ...{ contestId, to: { key: newKey() }, unitId: null },
      form: { ...risky, content },
    }),
  )
  const [work] = await t.all<Submission>('submissions', { _id: entryId })
  expect(work?.contentCheck).toMatchObject({ by: 'wordList', verdict: 'risky' })
  const rows = [
    ['姓名', '单位', '作品题目', '手机号码', '组别', '作品链接', '作品简介'],
    ['李四', '一中', '网赌之害', phoneOf(7), '青春影像', 'https://v.douyin.com/abcdefg', '网赌害人。'],
    ['王五', '一中', '晨读', phoneOf(8), '青春影像', 'https://v.douyin.com/hijklmn', '读书声。'],
  ]
  const file = { base64: writeXlsx('报名表', rows).toString('base64') }
  const asked = { contestId, file, unitId: null } as const
  const { digest } = got(await t.as('organizer-1').unit.previewSheet(asked))
  got(await t.as('organizer-1').unit.importSheet({ ...asked, digest }))
  const works = await t.all<Submission>('submissions', { contestId, channel: 'staff' })
  expect(
    works.map(({ title, contentCheck }) => [title, contentCheck?.by, contentCheck?.verdict]).sort(),
  ).toEqual([
    ['晨读', 'wordList', 'pass'],
    ['网赌之害', 'wordList', 'risky'],
  ])
})
