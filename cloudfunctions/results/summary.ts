import type { ProposedAward } from '#shared/model/results'
import { openTies } from '#shared/rules/awards'

/** What is still open in a proposal. */
export const summaryOf = (proposed: readonly ProposedAward[]) => ({
  ties: openTies(proposed),
  placesLeft: proposed.reduce((sum, { placesLeft }) => sum + placesLeft, 0),
})
