import type { Review } from '#shared/model/review'
import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../cloud'
import { fixturePhone } from '../fixtures/people'
import { entering } from '../fixtures/submissions'
import { newKey } from '../season'
import { openPreview } from './preview'
import { longTitle, reviewScene } from './reviewScene'
import type { Visitor } from './visitor'

const { contestId } = entering
const wide = { width: 1280, height: 800 }

const workOf = async (t: TestCloud, entryId: string): Promise<Submission> =>
  (await t.all<Submission>('submissions', { _id: entryId }))[0] as Submission
const becomes = (visitor: Visitor, t: TestCloud, entryId: string, state: Submission['state']) =>
  visitor.until(async () => (await workOf(t, entryId)).state === state, `${entryId} is not ${state}`)
const newest = ({ reviews }: Submission): Partial<Review> => reviews.at(-1) ?? {}

test('three works by keys at a desk: approved, returned with its reason at its field, refused', async () => {
  const { t, visit } = await openPreview()
  await reviewScene(t)
  const reviewer = await visit('reviewer-1', { viewport: wide })
  const press = (key: string) => reviewer.page.keyboard.press(key)
  const seeTitle = (title: string) =>
    reviewer.until(async () => (await reviewer.page.locator('.review-title').innerText()) === title, title)
  await reviewer.open('admin/review/index', { contestId })
  await reviewer.see('从左边选一件')

  await press('j')
  await reviewer.see('渤海渔火')
  await reviewer.see('原片就能播放')
  await press('a')
  await becomes(reviewer, t, entering.sentId, 'approved')

  // The next is there by itself.
  await seeTitle(longTitle)
  await reviewer.see('视频 196 秒，上限 180 秒。')
  await reviewer.see('作者和标题都相同')
  await press('r')
  await press('3')
  await reviewer.see('写在：作品')
  await press('r')
  await becomes(reviewer, t, entering.nextId, 'returned')
  expect(newest(await workOf(t, entering.nextId)).reasons).toEqual([
    { field: 'items.0', text: '时长超出要求' },
  ])

  await seeTitle('正定的灯')
  await press('x')
  await press('7')
  await press('x')
  await becomes(reviewer, t, entering.waitingId, 'rejected')
  await reviewer.see('都审完了')
})

test('one work by thumb, in a tunnel: the reasons and the decision wait on the phone and arrive', async () => {
  const { t, visit } = await openPreview()
  await reviewScene(t)
  const reviewer = await visit('reviewer-1')
  await reviewer.open('admin/review/index', { contestId })
  await reviewer.tap(/审：渤海渔火/)
  await reviewer.see('一条船，三代人，渤海的一个夜晚。')
  await reviewer.until(async () => (await workOf(t, entering.sentId)).claim !== null, 'it is not held')

  const colleague = await visit('reviewer-2')
  await colleague.open('admin/review/index', { contestId })
  await colleague.see('何静正在看')

  await reviewer.tap('退回')
  await reviewer.type('用自己的话写，作者会看到', '简介请写清楚拍摄地点')
  await reviewer.page.getByRole('button', { name: '关闭' }).filter({ visible: true }).first().tap()
  await reviewer.closePage()
  await reviewer.open('admin/submission/index', { contestId, entryId: entering.sentId })
  await reviewer.tap('退回')
  await reviewer.see('写在：作品简介')

  await reviewer.offline(true)
  await reviewer.tap('退回给作者')
  await reviewer.see('1 件的决定还没有送到')
  await reviewer.offline(false)
  await becomes(reviewer, t, entering.sentId, 'returned')
  await reviewer.seeGone('1 件的决定还没有送到')
  expect(newest(await workOf(t, entering.sentId)).reasons).toEqual([
    { field: 'introduction', text: '简介请写清楚拍摄地点' },
  ])
})

test('a complaint has a number at once, and an answer that takes the work down', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.tap('投诉这件作品')
  await voter.tap(/^是哪一类/)
  await voter.page.getByRole('option', { name: '用了我或家人的肖像' }).tap()
  await voter.type('例如：片中 0 分 40 秒的老人是我父亲，没有同意过拍摄', '片尾的孩子是我女儿。')
  await voter.tap('提交投诉')
  await voter.see(/^T201126-[0-9A-F]{8}$/)

  const staff = await visit('organizer-1')
  await staff.open('admin/complaints/index', { contestId: 'hebei-2020' })
  await staff.see('片尾的孩子是我女儿。')
  await staff.tap('答复')
  await staff.type('例如：经核实，片中人物没有同意，作品已下架', '经核实，已下架。')
  await staff.page.getByRole('checkbox', { name: /同时下架/ }).tap()
  await staff.tap('答复并下架作品')
  await staff.see('没有要答复的')

  await voter.tap('看我的投诉')
  await voter.see('投诉成立，作品已下架')
  await voter.see('经核实，已下架。')

  await staff.page.getByRole('radio', { name: '已答复' }).tap()
  await staff.tap('恢复公开')
  await staff.type('例如：作者补交了授权书', '家长补交了授权书')
  await staff.page.getByRole('dialog').getByRole('button', { name: '恢复公开' }).tap()
  await staff.see('已恢复公开，10 秒内处处生效')
  expect(await t.all('entries', { _id: 'hebei-2020-037' })).toMatchObject([{ status: 'public' }])
  const [complaint] = await t.all<{ by: string }>('complaints')
  expect(complaint?.by).toMatch(/^oFIXTURE_voter_1/)
  expect(await staff.text()).not.toContain(complaint?.by)
})

test('what is hidden is read with a reason, and the reading is on record', async () => {
  const { t, visit } = await openPreview()
  await reviewScene(t)
  const phone = fixturePhone(7)
  const own = t.as('entrant-1').entry
  const saved = await own.saveDraft({
    contestId,
    to: { key: newKey() },
    form: {
      content: {
        title: '渤海夜航',
        categoryId: 'fendou',
        authors: [{ name: '苏建波' }],
        introduction: '夜里的船。',
        items: [{ fileId: null, link: { platform: 'douyin', address: 'https://v.douyin.com/yehang' } }],
      },
      hidden: { phone },
      consents: { terms: 1, original: true },
    },
  })
  if (!saved.ok) throw new Error(saved.error.code)
  const { entryId, version } = saved.value
  expect(await own.submitEntry({ contestId, entryId, baseVersion: version })).toMatchObject({ ok: true })

  const reviewer = await visit('reviewer-1')
  await reviewer.open('admin/submission/index', { contestId, entryId })
  await reviewer.see('不公开的资料')
  await reviewer.see('发布在抖音')
  expect(await reviewer.text()).not.toContain(phone)
  await reviewer.tap('查看')
  await reviewer.type('例如：电话通知作者补交授权书', '核对是否本人报名')
  await reviewer.tap('查看并留下记录')
  await reviewer.see(phone)
  expect(await t.all('auditRecords', { action: 'revealHidden' })).toMatchObject([
    { reason: '核对是否本人报名' },
  ])
})
