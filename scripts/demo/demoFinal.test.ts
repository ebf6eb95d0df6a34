import type { AwardList, Publicity } from '#shared/model/results'
import { proposalOf } from '#shared/rules/awardList'
import { openTies } from '#shared/rules/awards'
import { listHash } from '#shared/rules/publicity'
import { finalDocuments } from './demoFinal'
import { wenzhouJury } from './demoResults'
import { wenzhouSeason } from './demoSeasons'

const documents = finalDocuments(wenzhouSeason, wenzhouJury())
const list = documents.awardLists?.[0] as unknown as AwardList
const publicity = documents.publicities?.[0] as unknown as Publicity

test('the list of the contest that is over fills every grade and ties nowhere that matters', () => {
  expect(openTies(proposalOf(list))).toEqual([])
  expect(publicity.awards.map(({ winners }) => winners.length)).toEqual([3, 6, 9, 42, 0])
})

test('its hash is the one that anybody computes', () => {
  expect(listHash(publicity)).toBe(publicity.final?.hash)
})
