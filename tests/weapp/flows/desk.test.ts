import type { Contest } from '#shared/model/contest'
import { installerDocuments } from '../../../scripts/seed/roleDocuments'
import type { TestCloud } from '../../cloud'
import { deskDocuments } from '../../fixtures/desk'
import { openHebei } from '../../season'
import { closePhones, type Phone } from '..'
import type { Target } from '../protocol'
import { phoneOf } from './voter'

let t: TestCloud
beforeEach(async () => {
  t = await openHebei({ instancesPerFunction: 1 })
  await t.write({ installations: deskDocuments.installations })
  await t.write(installerDocuments())
})
afterEach(async () => {
  await closePhones()
  await t.close()
})

const madeHere = async (): Promise<Contest | undefined> =>
  (await t.all<Contest>('contests')).find(({ contestId }) => contestId.startsWith('c-'))

const tapSeen = async (phone: Phone, target: Target) => {
  await phone.see(target)
  await phone.tap(target)
}

test('a contest like 河北 is published by taps alone, in the mini-program itself', async () => {
  const { phone } = await phoneOf(t, 'owner-1')
  let taps = 0
  const tap = async (target: Target) => {
    await tapSeen(phone, target)
    taps++
  }
  await phone.open('pages/desk/index')
  await tap('新建赛事')
  await tap('河北 · 省级大赛')
  await tap('建立草稿')
  await tap('检查并公开')
  await phone.see('可以公开了。下面是建议，由你决定。')
  await tap('公开赛事')
  await phone.see('公开这个赛事？')
  await tap({ css: '.dialog-buttons .is-primary' })
  await phone.see('到了时间，各个阶段会自己开放和结束。')
  console.log(`河北 published on the phone by ${taps} taps from 管理`)
  expect(await madeHere()).toMatchObject({ status: 'published' })
}, 60_000)

test('what is typed on a phone saves itself', async () => {
  const { phone } = await phoneOf(t, 'owner-1')
  await phone.open('pages/admin/contests/new')
  await tapSeen(phone, '河北 · 省级大赛')
  await tapSeen(phone, '建立草稿')
  await tapSeen(phone, '公示与异议')
  await tapSeen(phone, { css: '.number-field .icon-plus' })
  await phone.see('正在保存')
  await phone.see('都保存好了', 10_000)
  expect((await madeHere())?.objections).toEqual({ answerDays: 6 })
}, 60_000)
