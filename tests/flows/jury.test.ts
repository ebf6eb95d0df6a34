import type { ScoreBook } from '#shared/model/judging'
import { wenzhou2024 } from '#shared/presets/wenzhou2024'
import { personIdOf } from '../../cloudfunctions/_data/roles'
import { hebeiContest } from '../fixtures/contests'
import { hebeiWorks } from '../fixtures/hebei2020'
import { personOf } from '../fixtures/people'
import { workId } from '../results'
import { openPreview } from './preview'
import type { Visitor } from './visitor'

const { contestId } = hebeiContest
const [jury] = wenzhou2024.panels
if (!jury) throw new Error('温州 has a jury')
const panel = { ...jury, readersPerEntry: 1 }
const panelId = panel.panelId
const WORKS = 6
const deskWindow = { width: 1_280, height: 800 }

const openJury = async () => {
  const stages = hebeiContest.stages.map(({ wording, ...stage }) => stage)
  const contest = { ...hebeiContest, stages, panels: [panel] }
  const preview = await openPreview({
    at: '2020-12-12 20:00',
    season: { contest, works: hebeiWorks.slice(0, WORKS) },
  })
  const personId = personIdOf(contestId, personOf('juror-1').openid)
  const owner = preview.t.as('owner-1').judging
  expect(await owner.assignPanel({ contestId, panelId, jurors: [{ personId }] })).toMatchObject({ ok: true })
  const figure = { platform: '抖音', views: 125_000, likes: 3_400, forwards: null }
  expect(
    await owner.saveFigures({
      ...{ contestId, panelId, reason: '评审前补上' },
      works: Array.from({ length: WORKS }, (_, index) => ({
        work: workId(index),
        figures: [{ ...figure, source: '抖音作品页', day: '2020-12-10' }],
      })),
    }),
  ).toMatchObject({ ok: true })
  return { ...preview, personId }
}

const book = async (t: Awaited<ReturnType<typeof openJury>>['t']) => {
  const [found] = await t.all<ScoreBook>('scoreBooks')
  if (!found) throw new Error('no book')
  return found
}

/** Counts what a thumb or a hand does, and how long the machine keeps it waiting. */
const measured = (visitor: Visitor) => {
  const from = Date.now()
  let deeds = 0
  return {
    tap: async (name: string | RegExp) => {
      deeds++
      await visitor.tap(name)
    },
    mark: async (name: string) => {
      deeds++
      await visitor.page.getByRole('radio', { name, exact: true }).filter({ visible: true }).first().tap()
    },
    key: async (key: string) => {
      deeds++
      await visitor.page.keyboard.press(key)
    },
    told: (works: number) => ({ deeds: deeds / works, ms: Math.round((Date.now() - from) / works) }),
  }
}

const print = (where: string, { deeds, ms }: { readonly deeds: number; readonly ms: number }) =>
  process.stdout.write(`jury.${where}: ${deeds.toFixed(1)} taps or keys and ${ms} ms a work\n`)

test('an evening on a phone: every work scored, a dead line in the middle, and signed', async () => {
  const { t, visit } = await openJury()
  const juror = await visit('juror-1')
  await juror.open('judging/assignments/index', { contestId, panelId })
  await juror.see(`还剩 ${WORKS} 件`)
  await juror.tap('开始评')
  const hand = measured(juror)
  for (let done = 0; done < WORKS; done++) {
    await juror.see(new RegExp(`^第 ${done + 1} 件$`))
    await juror.see(`还剩 ${WORKS - done} 件`)
    // Beside the criterion that asks for them, with their source and day.
    await juror.see('播放 125,000')
    await juror.see('2020-12-10，抖音作品页')
    if (done === 2) await juror.offline(true)
    for (const { name } of panel.criteria) await hand.mark(`${name} 8 分`)
    if (done === 2) {
      await juror.see('没连上网络，先存在这台设备上')
      await juror.offline(false)
    }
    await juror.see('已保存')
    if (done < WORKS - 1) await hand.tap('下一件')
  }
  print('phone', hand.told(WORKS))
  await juror.tap('去签字')
  await juror.tap('签字确认')
  await juror.see('签字后不能再改')
  await juror.page.getByRole('dialog').getByRole('button', { name: '签字确认' }).tap()
  await juror.see('已签字')
  const { sheets, signedAt } = await book(t)
  expect(signedAt).not.toBeNull()
  expect(Object.values(sheets).map(({ scores }) => scores)).toEqual(
    Array(WORKS).fill({ idea: 800, theme: 800, craft: 800, spread: 800 }),
  )
})

test('at a desk by keys alone, halves too', async () => {
  const { t, visit } = await openJury()
  const juror = await visit('juror-1', { viewport: deskWindow })
  await juror.open('judging/assignments/index', { contestId, panelId })
  await juror.tap('开始评')
  const hand = measured(juror)
  for (let done = 0; done < WORKS; done++) {
    await juror.see(new RegExp(`^第 ${done + 1} 件$`))
    await juror.see(`还剩 ${WORKS - done} 件`)
    await juror.see('播放 125,000')
    for (const [at, keys] of [['8', '.'], ['9'], ['1', '0'], ['7', '.']].entries()) {
      if (at > 0) await hand.key('ArrowDown')
      for (const key of keys) await hand.key(key)
    }
    await juror.see('已保存')
    await hand.key('Enter')
  }
  print('desk', hand.told(WORKS))
  await juror.see('都评完了')
  const { sheets } = await book(t)
  expect(Object.values(sheets).map(({ scores }) => scores)).toEqual(
    Array(WORKS).fill({ idea: 850, theme: 900, craft: 1_000, spread: 750 }),
  )
})

test('a signed paper is entered by one and again by another, and counts when they agree', async () => {
  const { t, visit, personId } = await openJury()
  const place = { contestId, panelId, personId }
  const enter = async (who: string, last: string, hasScan: boolean) => {
    const staff = await visit(who, { viewport: deskWindow })
    await staff.open('admin/paper/index', place)
    await staff.see('纸质评分表')
    if (!hasScan) {
      const chooser = staff.page.waitForEvent('filechooser')
      await staff.tap('选择文件')
      const buffer = Buffer.from('%PDF-1.4\n%signed\n%%EOF\n')
      await (await chooser).setFiles({ name: '签名页.pdf', mimeType: 'application/pdf', buffer })
    }
    await staff.see('签名的评分表（1 页）')
    const cells = staff.page.locator('.paper-row input')
    const all = await cells.count()
    expect(all).toBe(WORKS * panel.criteria.length)
    for (let at = 0; at < all; at++) await cells.nth(at).fill(at === all - 1 ? last : '8.5')
    await staff.tap('保存')
    return staff
  }
  const first = await enter('organizer-1', '6.5', false)
  await first.see('你已录完')
  const second = await enter('owner-1', '9.5', true)
  await second.see('两人录的有 1 处不同')
  await second.see('对方录的是 6.5')
  await second.page.locator('.paper-row input').last().fill('6.5')
  await second.tap('保存')
  await second.see('这位评委已经签字')
  const { sheets, paper, signedAt } = await book(t)
  expect(signedAt).not.toBeNull()
  expect(paper?.enteredBy).toHaveLength(2)
  expect(paper?.scans).toMatchObject([{ name: '签名页.pdf' }])
  expect(Object.values(sheets).filter(({ scores }) => scores.spread === 650)).toHaveLength(1)
})
