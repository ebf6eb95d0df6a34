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

/** What WeChat tells an app that was opened as one page from Moments. */
const MOMENTS_SINGLE_PAGE = 1154

test('in the single page of Moments one looks at a work and is told where to vote', async () => {
  const { phone } = await phoneOf(t, 'voter-1', { scene: MOMENTS_SINGLE_PAGE })
  await openWork(phone, '037')
  await phone.see('前往小程序参与投票')
  expect(await phone.text()).not.toContain('今天还能投')
  // Pictures that are still asked for when the cloud goes are no fault of the page.
  await phone.settle()
})

const MOST_BYTES = 20 * 1024

test('all that a contest tells of itself is sent to the view in less than 20 KB at a time', async () => {
  const { phone } = await phoneOf(t, 'voter-1')
  await phone.open('pages/about/contest/index', { contestId })
  await phone.see('12月中旬')
  await phone.see('优秀组织奖')
  await phone.settle()
  const sent = (await phone.setData('pages/about/contest/index')).map(({ bytes }) => bytes)
  expect(Math.max(...sent)).toBeLessThan(MOST_BYTES)
})
