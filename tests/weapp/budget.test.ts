import { meets } from '../../scripts/report'
import { measureBundles } from '../budgets/bundles'

test('the mini-program stays within what a voter waits for, and zod stays off it', async () => {
  const missed = (await measureBundles()).filter((measured) => !meets(measured))
  expect(missed).toEqual([])
})
