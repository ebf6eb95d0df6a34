import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../cloud'
import { entering } from '../fixtures/submissions'
import { reviewScene } from '../flows/reviewScene'
import { openHebei } from '../season'
import { closePhones } from '.'
import { phoneOf } from './flows/voter'

const { contestId } = entering

let t: TestCloud
beforeEach(async () => {
  t = await openHebei()
  await reviewScene(t)
})
afterEach(async () => {
  await closePhones()
  await t.close()
})

/** A decision is sent while the next work is looked at. */
const becomes = async (entryId: string, state: Submission['state']) => {
  const deadline = Date.now() + 5_000
  const isSo = async () =>
    (await t.all<Submission>('submissions', { _id: entryId })).some((work) => work.state === state)
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`${entryId} is not ${state}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('in the mini-program too a thumb approves a work and has the next one before it', async () => {
  const { phone } = await phoneOf(t, 'reviewer-1')
  await phone.open('pages/admin/review/index', { contestId })
  await phone.see('渤海渔火')
  await phone.tap('渤海渔火')
  await phone.see('一条船，三代人，渤海的一个夜晚。')
  await phone.see('原片就能播放')
  await phone.tap('通过')
  await phone.see('视频 196 秒，上限 180 秒。')
  await becomes(entering.sentId, 'approved')
  await phone.tap('退回')
  await phone.tap('时长超出要求')
  await phone.tap('退回给作者')
  await phone.see('正定的灯')
  await becomes(entering.nextId, 'returned')
})

test('a complaint is made on the phone', async () => {
  const { phone } = await phoneOf(t, 'voter-1')
  await phone.open('pages/about/complain/index', { contestId: 'hebei-2020', entryId: 'hebei-2020-037' })
  await phone.see('怎么回事')
  await phone.tap('请选择')
  await phone.tap('用了我或家人的肖像')
  await phone.type('例如：片中 0 分 40 秒的老人是我父亲，没有同意过拍摄', '片尾的孩子是我女儿。')
  await phone.tap('提交投诉')
  await phone.see('已收到，编号是')
})
