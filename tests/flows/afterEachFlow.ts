import { closeFlows } from './preview'

// Nothing of a flow outlives it, and none hides what went wrong on its pages.
afterEach(closeFlows)
