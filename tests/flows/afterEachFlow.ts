import { closePhones } from '../weapp'
import { closeFlows } from './preview'

// Nothing of a flow outlives it, and none hides what went wrong on its pages.
afterEach(async () => {
  // Phones first: their clouds go away with the flow.
  await closePhones().finally(closeFlows)
})
