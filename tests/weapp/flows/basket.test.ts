import type { Slip } from '#shared/model/vote'
import type { TestCloud } from '../../cloud'
import { hebeiContest } from '../../fixtures/contests'
import { openHebei } from '../../season'
import { closePhones } from '..'
import { openWork, phoneOf } from './voter'

const { contestId } = hebeiContest

let t: TestCloud
beforeEach(async () => {
  t = await openHebei({ instancesPerFunction: 1 })
})
afterEach(async () => {
  await closePhones()
  await t.close()
})

const slips = () => t.all<Slip>('slips')

test('a basket kept by a closed app is sent in one cast, and the phone proves it', async () => {
  const first = await phoneOf(t, 'voter-1')
  await openWork(first.phone, '037')
  await first.phone.see('今天还能投 10 票')
  await first.phone.tap({ css: '.stepper-button.is-plus' })
  await first.phone.tap('先放进投票篮')
  await first.phone.see('这件在篮里，2 票')
  const storage = await first.phone.storage()
  await first.phone.close()

  const { phone } = await phoneOf(t, 'voter-1', { storage })
  await openWork(phone, '112')
  await phone.see('今天还能投 10 票')
  await phone.tap('先放进投票篮')
  await phone.see('投票篮 2 件')
  expect(await slips()).toEqual([])
  await phone.open('pages/voting/basket/index', { contestId })
  await phone.see('篮里 2 件，3 票')
  await phone.tap('一起投出 3 票')
  await phone.see('投给 2 件作品，共 3 票')
  const [slip, ...more] = await slips()
  expect(more).toEqual([])
  expect(slip?.lines.map(({ entryId, votes }) => [entryId.slice(-3), votes])).toEqual([
    ['037', 2],
    ['112', 1],
  ])

  await t.timer('voting', 'settle')
  await phone.open('pages/voting/proof/index', { contestId })
  await phone.see('都对得上', 15_000)
  await phone.see('1 张已算出确实在批次里')
}, 60_000)
