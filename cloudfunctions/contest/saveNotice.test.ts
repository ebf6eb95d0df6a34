import { instantOf } from '#shared/lib/day'
import type { TestCloud } from '../../tests/cloud'
import { openDesk, trailOf } from '../../tests/desk'
import { desk } from '../../tests/fixtures/desk'
import { newKey } from '../../tests/season'

const contestId = 'hebei-2020'
const now = instantOf('2020-11-26 12:00')
const text = '请大家理性投票。'

let t: TestCloud
beforeEach(async () => {
  t = await openDesk()
})
afterEach(() => t.close())

const publish = async (title: string, more: { pinned?: boolean; visibleFrom?: number } = {}) => {
  const notice = { title, text, visibleFrom: null, ...more }
  const reply = await t.as('organizer-1').contest.saveNotice({ contestId, notice, to: { key: newKey() } })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value.noticeId
}

const titles = async () => {
  const reply = await t.guest.contest.openContest({ contestId })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value.contest.notices.map(({ title }) => title)
}

test('pinned ones come first, then the newest; a scheduled one is not there before its time', async () => {
  const early = instantOf('2020-11-26 09:00')
  await publish('较早', { visibleFrom: early })
  await publish('置顶', { pinned: true, visibleFrom: early })
  const scheduled = await publish('明早公布', { visibleFrom: instantOf('2020-11-27 09:00') })
  await publish('较新')
  expect(await titles()).toEqual(['置顶', '较新', '较早'])
  expect(await t.guest.contest.openNotice({ contestId, noticeId: scheduled })).toMatchObject({
    error: { code: 'NOTICE_NOT_FOUND' },
  })
  const desked = await t.as('observer-1').contest.listNotices({ contestId })
  expect(JSON.stringify(desked)).toContain('明早公布')
  expect(JSON.stringify(desked)).not.toContain('oFIXTURE')

  await t.at('2020-11-27 09:00')
  expect(await titles()).toEqual(['置顶', '明早公布', '较新', '较早'])
  const opened = await t.guest.contest.openNotice({ contestId, noticeId: scheduled })
  expect(opened).toMatchObject({ ok: true, value: { notice: { title: '明早公布', text } } })
  expect(JSON.stringify(opened)).not.toContain('oFIXTURE')
})

test('a withdrawn notice keeps its place and says why; its text is gone', async () => {
  const noticeId = await publish('写错了的公告')
  await t.as('owner-1').contest.withdrawNotice({ contestId, noticeId, reason: '日期有误' })
  expect(await t.guest.contest.openNotice({ contestId, noticeId })).toMatchObject({
    value: { notice: { title: '写错了的公告', text: '', withdrawn: { at: now, reason: '日期有误' } } },
  })
  const again = { title: '改回来', text, visibleFrom: null }
  const to = { noticeId, baseVersion: 2 }
  expect(await t.as('owner-1').contest.saveNotice({ contestId, notice: again, to })).toEqual({
    ok: false,
    error: { code: 'NOTICE_WITHDRAWN' },
  })
  const target = `notice:${noticeId}`
  expect(await trailOf(t, contestId)).toMatchObject([
    { action: 'saveNotice', target, before: null, after: { title: '写错了的公告', text, pinned: false } },
    {
      action: 'withdrawNotice',
      target,
      before: { title: '写错了的公告', withdrawn: null },
      after: { title: '写错了的公告', withdrawn: { at: now, reason: '日期有误' } },
      reason: '日期有误',
    },
  ])
})

test('two who change one notice: the second is told', async () => {
  const noticeId = await publish('第一稿')
  const change = (personaId: string, title: string, baseVersion: number) =>
    t.as(personaId).contest.saveNotice({
      contestId,
      notice: { title, text, visibleFrom: null },
      to: { noticeId, baseVersion },
    })
  expect(await change('organizer-1', '甲的稿子', 1)).toMatchObject({ ok: true, value: { version: 2 } })
  expect(await change('owner-1', '乙的稿子', 1)).toEqual({
    ok: false,
    error: { code: 'EDITED_MEANWHILE', by: '苏梅', at: now, version: 2, fields: ['notice'] },
  })
  expect(await titles()).toEqual(['甲的稿子'])
})

test('sent again with its key it is published once', async () => {
  const input = { contestId, notice: { title: '只发一次', text, visibleFrom: null }, to: { key: newKey() } }
  const replies = await Promise.all([1, 2, 3].map(() => t.as('organizer-1').contest.saveNotice(input)))
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  expect(await titles()).toEqual(['只发一次'])
})

test('ten at once: all of them are there', async () => {
  await Promise.all(Array.from({ length: 10 }, (_, index) => publish(`公告${index}`)))
  expect(new Set(await titles()).size).toBe(10)
})

test('a notice promises nothing for a vote', async () => {
  const notice = { title: '投票抽奖', text, visibleFrom: null }
  const reply = await t.as('organizer-1').contest.saveNotice({ contestId, notice, to: { key: newKey() } })
  expect(reply).toEqual({ ok: false, error: { code: 'WORDS_FORBIDDEN', words: '投票抽奖' } })
})

test('a notice of a draft is for nobody', async () => {
  await t.write({
    notices: [
      {
        _id: `${desk.draftId}:n-secret`,
        noticeId: 'n-secret',
        contestId: desk.draftId,
        title: '秘密',
        text,
        attachments: [],
        pinned: false,
        visibleFrom: 0,
        withdrawn: null,
        savedAt: 0,
        savedBy: '',
        version: 1,
      },
    ],
  })
  expect(await t.guest.contest.openNotice({ contestId: desk.draftId, noticeId: 'n-secret' })).toEqual({
    ok: false,
    error: { code: 'CONTEST_NOT_FOUND' },
  })
})
