import { phoneOf, voteByThumb } from '../weapp/flows/voter'
import { openInChromium } from '../weapp/glass/chromiumGlass'
import { openPreview, slipsOf, votesOf } from './preview'

// The WeChat build under real fingers and layout; what it does on a bad line is tried in jsdom, with `npm test`.
test('the same way to a vote in the mini-program itself', async () => {
  const { t } = await openPreview()
  const { phone } = await phoneOf(t, 'voter-1', { glass: openInChromium })
  await voteByThumb(phone, t)
  expect(votesOf(await slipsOf(t))).toEqual({ '037': 3, '112': 2 })
})
