import { draftOf, keptDraft, newDraft, noticeFaults, noticeFrom } from './noticeDraft'

const now = Date.UTC(2020, 10, 26, 4, 30)
const written = { ...newDraft(now), title: '投票时间延长', text: '延长一天。' }

test('a new notice is published now; a scheduled one at its time; a published one keeps its own', () => {
  expect(noticeFrom(written).visibleFrom).toBeNull()
  expect(noticeFrom({ ...written, isScheduled: true }).visibleFrom).toBe(Date.UTC(2020, 10, 26, 6))
  const published = {
    noticeId: 'n-1',
    ...{ title: '一', text: '二', attachments: [], pinned: true },
    ...{ visibleFrom: now - 1, withdrawn: null, version: 1 },
  }
  expect(noticeFrom(draftOf(published, now))).toEqual({
    ...{ title: '一', text: '二', pinned: true },
    visibleFrom: now - 1,
  })
})

test.each([
  ['转发可得票，欢迎参加', 1],
  ['严禁有奖投票。', 0],
  ['正', 0],
  ['正'.repeat(4_001), 1],
])('a text is looked at before it is sent', (text, faults) => {
  expect(noticeFaults({ ...written, text })).toHaveLength(faults)
})

test.each([undefined, null, 'words', { title: 1 }, []])(
  'junk in the place of a draft is no draft: %j',
  (junk) => {
    expect(keptDraft(junk, now)).toEqual(newDraft(now))
  },
)

test('a kept draft comes back with its words', () => {
  expect(keptDraft(JSON.parse(JSON.stringify(written)), now)).toEqual(written)
})
