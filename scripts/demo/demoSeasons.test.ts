import { instantOf } from '#shared/lib/day'
import { blocks } from '#shared/model/fault'
import { contestFaults } from '#shared/rules/contestFaults'
import { phaseOf } from '#shared/rules/contestPhase'
import { allows } from '#shared/rules/stages'
import { seasonDocuments } from '../seed/seasonDocuments'
import { demoSeasons } from './demoSeasons'

const opening = instantOf('2020-11-28 10:00')

test('a visitor finds one to vote on, one to enter, one that is shown, one that is over and one that comes', () => {
  const phases = demoSeasons
    .filter(({ contest }) => contest.publishedAt !== null)
    .map(({ contest, works }) => [contest.contestId, phaseOf(contest.stages, opening), works.length])
  expect(phases).toEqual([
    ['hebei-2020', 'now', 150],
    ['wenzhou-2020', 'now', 0],
    ['quanzong-2020', 'now', 100],
    ['wenzhou-2019', 'past', 60],
    ['tianjin-2022', 'soon', 0],
  ])
})

test('one may be entered while the demo begins', () => {
  const open = demoSeasons.filter(({ contest }) => allows(contest.stages, 'enter', opening))
  expect(open.map(({ contest }) => contest.contestId)).toEqual(['wenzhou-2020'])
})

test.each(demoSeasons.map((season) => [season.contest.contestId, season] as const))(
  '%s: nothing that would have kept it from being published, every work in a category of its own',
  (_id, { contest, works }) => {
    expect(blocks(contestFaults(contest))).toEqual([])
    const documents = seasonDocuments({ contest, works }, (path) => path, 'fingerprint')
    expect(documents.entries).toHaveLength(works.length)
    const isVotedOn = contest.voteRule !== null && contest.publishedAt !== null
    expect(Object.keys(documents).includes('papers')).toBe(isVotedOn)
  },
)
