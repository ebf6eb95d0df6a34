import path from 'node:path'
import type { Objection, Publicity } from '#shared/model/results'
import { root } from '../../scripts/cloud/deployment'
import { contestId, markWorks, resultsContest, workId } from '../results'
import { openPreview } from './preview'
import type { Visitor } from './visitor'

const desk = { width: 1280, height: 800 }
const picture = path.join(root, 'media/covers/lit-windows.jpg')
const next = { objections: { answerDays: 5, vacancies: 'next' } } as const

/** The works on the fifth and the sixth place are equal, and the first prize has five places. */
const level = (index: number) => (index === 5 ? 4 : index)
const marks = { votes: (at: number) => 1_500 - 10 * level(at), jury: (at: number) => 1_000 - 5 * level(at) }

const sayWhy = async (visitor: Visitor, words: string, deed: string) => {
  await visitor.page.locator('textarea').filter({ visible: true }).last().fill(words)
  await visitor.page.getByRole('button', { name: deed, exact: true }).filter({ visible: true }).last().tap()
}

test('from proposals over a tie, an objection and a disqualification to the final list', async () => {
  const season = { contest: resultsContest(next) }
  const { t, visit } = await openPreview({ at: '2020-12-20 12:00', season })
  await markWorks(t, marks)
  const publicity = async () => (await t.all<Publicity>('publicities', { contestId }))[0]
  const numberOf = (index: number) => workId(index).slice(contestId.length + 1)

  const organizer = await visit('organizer-1', { viewport: desk })
  await organizer.open('admin/contest/index', { contestId })
  await organizer.words('评奖与公示').tap()
  await organizer.tap('生成获奖建议')
  await organizer.see('一等奖的并列还没有决定')
  await organizer.see('2 件并列，只剩 1 个名额')
  await organizer.tap(`把一等奖评给${numberOf(4)}`)
  await sayWhy(organizer, '评委会议表决，三票对两票', '评给它')
  await organizer.see('主办方评定')
  await organizer.tap('开始公示')
  await organizer.see('以后只能按异议或退出处理')
  await sayWhy(organizer, '评委会议通过', '固定名单，开始公示')
  await organizer.see('起所有人看得到')

  await t.at('2020-12-22 12:00')
  const voter = await visit('voter-1')
  await voter.open('about/contest/index', { contestId })
  await voter.see('正在公示')
  await voter.tap('提出异议')
  await voter.tap('哪件作品')
  await voter.page.getByRole('option', { name: numberOf(2) }).tap()
  await voter.tap('是哪一类')
  await voter.page.getByRole('option', { name: '不是原创' }).tap()
  await voter.type('写清时间、出处，方便核对', '片中航拍与去年一部作品相同，见图。')
  const chooser = voter.page.waitForEvent('filechooser')
  await voter.tap('选择文件')
  await (await chooser).setFiles(picture)
  await voter.see('证据（1）')
  await voter.tap('提交异议')
  await voter.see(/^Y201222-[0-9A-F]{8}$/)
  const [objection] = await t.all<Objection>('objections', { contestId })
  expect(objection?.fileIds).toHaveLength(1)

  const owner = await visit('owner-1', { viewport: desk })
  await owner.open('admin/results/objections', { contestId })
  await owner.see('片中航拍与去年一部作品相同')
  await owner.page.getByAltText('证据 1').waitFor()
  await owner.tap('答复')
  await owner.page.getByRole('radio', { name: '异议成立' }).tap()
  await owner.page.getByRole('checkbox', { name: /同时取消这件作品的获奖资格/ }).tap()
  await owner.see(/依次递补：/)
  await sayWhy(owner, '经核实，航拍素材与他人作品一致', '提请取消资格')
  await owner.see('已提请，等另一个人')
  expect((await publicity())?.changes).toEqual([])

  const second = await visit('owner-2', { viewport: desk })
  await second.open('admin/signatures/index', { contestId })
  await second.see('取消获奖资格')
  await second.tap('签字同意')
  await second.page.getByRole('button', { name: '签字', exact: true }).tap()
  await second.see('已经签字，马上生效')
  const changed = await publicity()
  expect(changed?.awards[0]?.winners.map(({ id }) => id)).toEqual([4, 0, 1, 3, 5].map(workId))

  await voter.open('results/objections/index')
  await voter.see('异议成立，已取消获奖资格')
  await voter.until(async () => {
    await voter.open('about/contest/index', { contestId })
    await voter.see('正在公示')
    return voter.words(/被取消获奖资格（经核实.*依次递补/).isVisible()
  })

  await t.at('2021-01-02 12:00')
  await organizer.open('admin/results/index', { contestId })
  await organizer.tap('公布最终结果')
  await sayWhy(organizer, '公示期满，异议已答复', '公布，不再更改')
  await organizer.see('看最终名单')
  await t.database.collection('contests').doc(contestId).update({ status: 'archived' })

  const guest = await visit()
  // What the public reads may be some seconds old.
  await guest.until(async () => {
    await guest.open('results/final/index', { contestId })
    await guest.see(/最终结果/)
    return guest.words(changed?.hash ?? 'no hash').isVisible()
  })
  await guest.see('成立 1 条')
  await guest.tap('在这里核对')
  await guest.see('对得上')
}, 180_000)
