import type { Contest } from '#shared/model/contest'
import { installerDocuments, roleDocuments } from '../../scripts/seed/roleDocuments'
import type { TestCloud } from '../cloud'
import { desk, deskDocuments } from '../fixtures/desk'
import { openPreview } from './preview'
import type { Visitor } from './visitor'

/** A preview whose installation has owners and a contact, as one that is about to be used. */
const openDeskPreview = async () => {
  const preview = await openPreview()
  await preview.t.write({ installations: deskDocuments.installations })
  await preview.t.write(installerDocuments())
  return preview
}

/** Fingers that are counted, on buttons and on choices alike. */
const countingTaps = (visitor: Visitor) => {
  let taps = 0
  return {
    tap: async (name: string | RegExp) => {
      await visitor.tap(name)
      taps++
    },
    choose: async (name: string | RegExp) => {
      await visitor.page.getByRole('radio', { name }).filter({ visible: true }).first().tap()
      taps++
    },
    taps: () => taps,
  }
}

const themeIn = async (t: TestCloud): Promise<string | undefined> =>
  (await t.all<Contest>('contests', { _id: desk.draftId }))[0]?.theme

const MOST_TAPS = 8

test('a contest like 河北 is published by taps alone', async () => {
  const { t, visit } = await openDeskPreview()
  const owner = await visit('owner-1')
  const { tap, choose, taps } = countingTaps(owner)

  await owner.open()
  await tap('管理')
  await tap('新建赛事')
  await choose(/^河北/)
  await tap('建立草稿')
  await owner.see('投票规则')
  await tap('检查并公开')
  await owner.see('可以公开了')
  await tap('公开赛事')
  await owner.see('公开这个赛事？')
  await tap(/^公开$/)
  await owner.see('到了时间，各个阶段会自己开放和结束')

  const made = (await t.all<Contest>('contests')).find(({ contestId }) => contestId.startsWith('c-'))
  expect(made).toMatchObject({ status: 'published', theme: '奋进2020·河北有我' })
  console.log(`河北 published by ${taps()} taps`)
  expect(taps()).toBeLessThanOrEqual(MOST_TAPS)
})

test('two organisers at once: the second is told, sees both texts, and loses nothing', async () => {
  const { t, visit } = await openDeskPreview()
  await t.write({ contests: deskDocuments.contests.filter(({ _id }) => _id === desk.draftId) })
  await t.write(roleDocuments(desk.draftId))
  const section = { contestId: desk.draftId, section: 'basics' }
  const [first, second] = [await visit('owner-1'), await visit('owner-2')]
  const theme = (visitor: Visitor) => visitor.page.getByLabel('主题').filter({ visible: true })
  await first.open('admin/contests/section', section)
  await second.open('admin/contests/section', section)
  await second.see('都保存好了')

  await theme(first).fill('秦岭写的主题')
  await first.see('都保存好了')
  await first.until(async () => (await themeIn(t)) === '秦岭写的主题')

  await theme(second).fill('方竹写的主题')
  await second.see(/秦岭刚改过/)
  await second.see(/主题：对方“秦岭写的主题”，你“方竹写的主题”/)
  expect(await theme(second).inputValue()).toBe('方竹写的主题')
  expect(await themeIn(t)).toBe('秦岭写的主题')

  await second.tap('用我的')
  await second.until(async () => (await themeIn(t)) === '方竹写的主题')
})

test('what is typed without a network survives a closed page, and is saved when it is back', async () => {
  const { t, visit } = await openDeskPreview()
  await t.write({ contests: deskDocuments.contests.filter(({ _id }) => _id === desk.draftId) })
  await t.write(roleDocuments(desk.draftId))
  const section = { contestId: desk.draftId, section: 'basics' }
  const owner = await visit('owner-1')
  const theme = () => owner.page.getByLabel('主题').filter({ visible: true })
  await owner.open('admin/contests/section', section)
  await owner.see('都保存好了')
  await owner.offline(true)
  await theme().fill('地铁里写的主题')
  await owner.see(/已先存在这台设备上/)

  await owner.closePage()
  await owner.offline(false)
  await owner.open('admin/contests/section', section)
  await owner.until(async () => (await themeIn(t)) === '地铁里写的主题')
  expect(await theme().inputValue()).toBe('地铁里写的主题')
})
