import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { finalListOf } from '../../tests/fixtures/showcase'
import { entryIdOf, openHebei } from '../../tests/season'
import { filmBytes, sendTo } from '../../tests/uploads'

const contestId = hebeiContest.contestId
const workId = (index: number) => entryIdOf(contestId, hebeiWorks[index]?.no ?? '')
const season = { contest: hebeiContest, works: hebeiWorks }
const phone = '13977001234'
const film = filmBytes('front.mp4')
const sha256 = createHash('sha256').update(film).digest('hex')

let t: TestCloud
beforeAll(async () => {
  t = await openHebei({ at: '2021-01-02 12:00', instancesPerFunction: 1 })
  await t.write(finalListOf(season, 30))
  // The first work came as an original, with all that is known of who sent it.
  const folder = `uploads/${contestId}`
  const fileId = `cloud://localcloud.local-localcloud/${folder}/original.mov`
  expect(await sendTo(t, 'entrant-1', `${folder}/original.mov`, film)).toBe(200)
  const items = [{ fileId, link: null }]
  await t.write({
    submissions: [
      {
        _id: workId(0),
        ...{ entryId: workId(0), contestId, items, owner: 'oTEST_owner', sealed: `1.${phone}` },
        ...{ phoneHash: 'hash-of-a-phone', submittedAt: 1, state: 'approved' },
      },
    ],
    storedFiles: [
      {
        _id: fileId,
        fileId,
        contestId,
        name: '成片 终.MOV',
        bytes: film.length,
        sha256,
        owner: 'oTEST_owner',
      },
    ],
  })
})
afterAll(() => t.close())

const desk = () => t.as('organizer-1').showcase
const sheetIn = (base64: string) =>
  strFromU8(unzipSync(Buffer.from(base64, 'base64'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
const rowsOf = (xml: string) =>
  [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t [^>]*>(.*?)<\/t>/gs)].map(([, text]) => text),
  )

test('winners by award as a workbook: what everybody may read, and where it is', async () => {
  const reply = await desk().exportShowcase({ contestId, list: 'winners' })
  if (!reply.ok) throw new Error(reply.error.code)
  expect(reply.value).toMatchObject({ name: '获奖作品20210102-1200.xlsx', rows: 31 })
  const [heading, first, second] = rowsOf(sheetIn(reply.value.base64))
  expect(heading).toEqual([
    ...['奖项', '编号', '作品题目', '作者', '单位', '城市', '组别', '作品简介', '已发布的地址', '小程序页面'],
  ])
  expect(first?.slice(0, 3)).toEqual(['一等奖', hebeiWorks[0]?.no, hebeiWorks[0]?.title])
  expect(first?.at(-1)).toBe(`pages/contest/entry?contestId=${contestId}&amp;entryId=${workId(0)}`)
  expect(second?.[0]).toBe('二等奖')
  expect(rowsOf(sheetIn(reply.value.base64)).at(-1)).toEqual(['优秀组织奖', '示范融媒体中心'])
})

test('the shortlist has every public work, with what it won', async () => {
  const reply = await desk().exportShowcase({ contestId, list: 'shortlist' })
  if (!reply.ok) throw new Error(reply.error.code)
  expect(reply.value.rows).toBe(150)
  expect(rowsOf(sheetIn(reply.value.base64))[8]?.[0]).toBe('优秀奖')
})

test('an original under the name it is to be saved by, with its digest and a link that gives it', async () => {
  const reply = await desk().listOriginals({ contestId, list: 'winners', reason: '交河北台展播' })
  if (!reply.ok) throw new Error(reply.error.code)
  const { originals, total, next, expiresAt } = reply.value
  expect([total, next, expiresAt - Date.UTC(2021, 0, 2, 4)]).toEqual([30, 20, 86_400_000])
  const { number, title } = { number: hebeiWorks[0]?.no, title: hebeiWorks[0]?.title }
  expect(originals[0]).toEqual({
    ...{ entryId: workId(0), number, title, name: `${number}-${title}.mov` },
    ...{ bytes: film.length, sha256, url: expect.stringMatching(/^http/) },
  })
  const given = await fetch(originals[0]?.url ?? '')
  expect(Buffer.from(await given.arrayBuffer())).toEqual(film)
  // Nothing is stored of the others here: they are named all the same.
  expect(originals[1]).toMatchObject({ url: null, bytes: null, sha256: null })
  const rest = await desk().listOriginals({ contestId, list: 'winners', reason: '交河北台展播', offset: 20 })
  expect(rest).toMatchObject({ value: { originals: { length: 10 }, next: null } })
})

test('a work that was taken down is named, and handed to nobody', async () => {
  await t.database.collection('entries').doc(workId(0)).update({ status: 'taken-down' })
  const reply = await desk().listOriginals({ contestId, list: 'winners', reason: '展播' })
  if (!reply.ok) throw new Error(reply.error.code)
  expect(reply.value.originals[0]).toMatchObject({ entryId: workId(0), url: null })
  await t.database.collection('entries').doc(workId(0)).update({ status: 'public' })
})

test('whoever took something home is on record, and why; of people there is nothing in it', async () => {
  const before = (await trailOf(t, contestId)).length
  const sheet = await desk().exportShowcase({ contestId, list: 'winners' })
  const list = await desk().listOriginals({ contestId, list: 'winners', reason: '交河北台展播' })
  const told = JSON.stringify([sheet, list]) + (sheet.ok ? sheetIn(sheet.value.base64) : '')
  for (const secret of [phone, 'oTEST_', 'hash-of-a-phone']) expect(told).not.toContain(secret)
  const trail = (await trailOf(t, contestId)).slice(before)
  expect(
    trail.map(({ action, target, reason, byName, after }) => [action, target, reason, byName, after]),
  ).toEqual([
    ['exportShowcase', 'showcase:winners', '', '苏梅', { list: 'winners', rows: 31 }],
    ['listOriginals', 'originals:winners', '交河北台展播', '苏梅', { list: 'winners', from: 0, works: 20 }],
  ])
})

test('nobody else takes anything, and nobody without a reason', async () => {
  for (const who of ['voter-1', 'entrant-1', 'juror-1', 'reviewer-1', 'observer-1']) {
    const { showcase } = t.as(who)
    expect(await showcase.exportShowcase({ contestId, list: 'winners' })).toMatchObject({ ok: false })
    expect(await showcase.listOriginals({ contestId, list: 'winners', reason: '展播' })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
  }
  expect(await desk().listOriginals({ contestId, list: 'winners', reason: ' ' })).toMatchObject({
    error: { code: 'BAD_INPUT' },
  })
})
