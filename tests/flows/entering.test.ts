import path from 'node:path'
import { instantOf } from '#shared/lib/day'
import type { Submission } from '#shared/model/submission'
import { root } from '../../scripts/cloud/deployment'
import type { TestCloud } from '../cloud'
import { hebeiContest } from '../fixtures/contests'
import { fixturePhone } from '../fixtures/people'
import { openPreview } from './preview'
import type { Visitor } from './visitor'

const { contestId } = hebeiContest
const film = path.join(root, 'media/clips/zhengding-lanterns.mp4')
const phone = fixturePhone(42)
const address = '石家庄市长安区建华南大街'

const follow = async (visitor: Visitor, name: string | RegExp) => {
  const link = visitor.page.getByRole('link', { name }).filter({ visible: true }).first()
  await visitor.until(() => link.isVisible(), `there is no way to ${name}`)
  await link.tap()
}
const field = (visitor: Visitor, label: string) =>
  visitor.page.getByLabel(label, { exact: true }).filter({ visible: true }).first()
const check = (visitor: Visitor, name: RegExp) =>
  visitor.page.getByRole('checkbox', { name }).filter({ visible: true }).first().tap()
const turnTo = (visitor: Visitor, step: string) =>
  visitor.page.getByRole('tab', { name: step }).filter({ visible: true }).first().tap()

const sendFilm = async (visitor: Visitor) => {
  const chooser = visitor.page.waitForEvent('filechooser')
  await visitor.tap('选择文件')
  await (await chooser).setFiles(film)
}

const fillIn = async (visitor: Visitor, title: string) => {
  await turnTo(visitor, '介绍')
  await field(visitor, '作品标题').fill(title)
  await visitor.tap(/^组别/)
  await visitor.page.getByRole('option', { name: '城乡新貌' }).tap()
  await field(visitor, '作者').fill('苏建波')
  await field(visitor, '作品简介').fill('正定的灯会，从扎灯笼的人讲起。')
  await visitor.tap('下一步')
  await field(visitor, '手机号码').fill(phone)
  await field(visitor, '通讯地址').fill(address)
  await visitor.tap('下一步')
  await check(visitor, /参赛条款/)
  await check(visitor, /原创/)
}

const worksOf = (t: TestCloud): Promise<Submission[]> => t.all<Submission>('submissions')

const sendBack = async (t: TestCloud) => {
  const [work] = await worksOf(t)
  if (!work?.submittedAt) throw new Error('nothing was sent')
  const { entryId, submittedAt } = work
  const reviewer = t.as('reviewer-1').entry
  expect(await reviewer.claimEntry({ contestId, entryId })).toMatchObject({ ok: true })
  const reasons = [{ field: 'title', text: '标题里有错别字，请核对' }]
  const decided = await reviewer.decideReview({
    contestId,
    entryId,
    submittedAt,
    decision: 'return',
    reasons,
    mendBy: instantOf('2020-11-13 00:00'),
  })
  expect(decided).toEqual({ ok: true, value: { state: 'returned', reviewLevel: 0 } })
}

test('a film from the album to 我的作品, sent back by a reviewer and mended', async () => {
  const { t, visit } = await openPreview({ at: '2020-11-10 10:00' })
  const entrant = await visit('entrant-1')
  await entrant.open('entry/index')
  await follow(entrant, /河北有我/)
  await entrant.see('时长不超过 3 分钟')
  await entrant.tap('开始填写')

  await sendFilm(entrant)
  await entrant.see('zhengding-lanterns.mp4')
  await fillIn(entrant, '正定灯回')
  await entrant.tap('提交作品')
  await entrant.see('提交成功')
  await entrant.see('接下来是初评：11月16日 00:00 开始')

  const [sent] = await worksOf(t)
  expect(sent).toMatchObject({ state: 'submitted', title: '正定灯回', authors: [{ name: '苏建波' }] })
  expect(sent?.items[0]?.fileId).toMatch(/^cloud:/)
  expect(JSON.stringify(await worksOf(t))).not.toContain(phone)

  await sendBack(t)
  await entrant.open('entrant/works/index')
  await entrant.see('需要修改')
  await entrant.see('在 11月13日 00:00 之前重新提交')
  await follow(entrant, /正定灯回/)
  await entrant.see('作品标题：标题里有错别字，请核对')
  await entrant.tap('去修改')
  await entrant.see('审核意见：标题里有错别字，请核对')
  await field(entrant, '作品标题').fill('正定灯会')
  await turnTo(entrant, '提交')
  await entrant.tap('重新提交')
  await entrant.see('提交成功')
  await entrant.see('改好后重新提交')
  expect((await worksOf(t))[0]).toMatchObject({ state: 'submitted', title: '正定灯会' })
})

test('a closed page loses nothing, and another device goes on where this one was', async () => {
  const { t, visit } = await openPreview({ at: '2020-11-10 10:00' })
  const [handset, tablet] = [await visit('entrant-1'), await visit('entrant-1')]
  await handset.open('entrant/enter/index', { contestId })
  await turnTo(handset, '介绍')
  await field(handset, '作品标题').fill('正定的灯')
  await handset.closePage()
  await handset.open('entrant/enter/index', { contestId })
  await handset.until(async () => (await field(handset, '作品标题').inputValue()) === '正定的灯')
  await handset.see('草稿已保存')

  await tablet.open('entrant/works/index')
  await follow(tablet, /正定的灯/)
  await turnTo(tablet, '介绍')
  await tablet.until(async () => (await field(tablet, '作品标题').inputValue()) === '正定的灯')

  const saved = async (title: string) => (await worksOf(t))[0]?.title === title
  await field(handset, '作品标题').fill('手机上的标题')
  await handset.until(() => saved('手机上的标题'))
  await field(tablet, '作品标题').fill('平板上的标题')
  await tablet.see('另一台设备也改了“标题”')
  await tablet.see('另一台写的标题：“手机上的标题”')
  expect(await field(tablet, '作品标题').inputValue()).toBe('平板上的标题')
  await tablet.tap('用这台的')
  await tablet.until(() => saved('平板上的标题'))
  expect(await worksOf(t)).toHaveLength(1)
})

test('without a network what is typed stays on the phone, and goes up when it is back', async () => {
  const { t, visit } = await openPreview({ at: '2020-11-10 10:00' })
  const entrant = await visit('entrant-1')
  await entrant.open('entrant/enter/index', { contestId })
  await turnTo(entrant, '介绍')
  await entrant.offline(true)
  await field(entrant, '作品标题').fill('没有网的时候')
  await entrant.see('存在这台手机上了')
  await entrant.offline(false)
  await entrant.see('草稿已保存')
  expect((await worksOf(t)).map(({ title }) => title)).toEqual(['没有网的时候'])
})
