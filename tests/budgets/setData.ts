import type { Measured } from '../../scripts/report'
import { hebeiContest } from '../fixtures/contests'
import { hebeiWorks } from '../fixtures/hebei2020'
import { finalListOf } from '../fixtures/showcase'
import { openHebei } from '../season'
import { openWork, phoneOf } from '../weapp/flows/voter'
import { openInChromium } from '../weapp/glass/chromiumGlass'

const KILOBYTE = 1024

/**
 * What the logic of the mini-program sends to its view, in bytes: on a phone this is what makes a page slow. A
 * contest's page until its first works are there; its 150 winners; one vote from the tap to its receipt. In Chromium, for without
 * layout every work counts as being in sight and is loaded.
 */
export const measureSetData = async (): Promise<Measured[]> => {
  const t = await openHebei({ instancesPerFunction: 1 })
  const { phone } = await phoneOf(t, 'voter-1', { glass: openInChromium })
  try {
    const page = await phone.measure(async () => {
      await phone.open('pages/contest/index', { contestId: hebeiContest.contestId })
      await phone.see({ css: '.tile' })
      await phone.settle()
    })
    await t.write(finalListOf({ contest: hebeiContest, works: hebeiWorks }, 150))
    const showcase = await phone.measure(async () => {
      await phone.open('pages/results/showcase/index', { contestId: hebeiContest.contestId })
      await phone.see({ css: '.winner-tile' })
      await phone.settle()
    })
    await openWork(phone, '037')
    await phone.see('今天还能投 10 票')
    await phone.settle()
    const vote = await phone.measure(async () => {
      await phone.tap('投 1 票')
      await phone.see('投票成功')
      await phone.settle()
    })
    return [
      { name: 'setData.contestPage', value: page.bytes, unit: 'B', goal: { atMost: 20 * KILOBYTE } },
      { name: 'setData.showcase', value: showcase.bytes, unit: 'B', goal: { atMost: 20 * KILOBYTE } },
      { name: 'setData.vote', value: vote.bytes, unit: 'B', goal: { atMost: KILOBYTE } },
    ]
  } finally {
    await phone.close()
    await t.close()
  }
}
