import type { Proposed, ProposedAward, Results } from './results'
import { stepsOf } from './stepsOf'

const award = (tied: readonly string[], placesLeft: number): ProposedAward => ({
  ...{ awardId: 'first', name: '一等奖', basis: 'mix', places: 5, to: [], given: [] },
  ...{ tied: [...tied], placesLeft },
})

const proposed = (awards: ProposedAward[]): Proposed => ({
  ...{ at: 0, batch: null, mix: null, formula: '', steady: null, awards, decisions: [] },
  ...{ named: [], rows: [], total: 150, next: null },
})

const at = (
  state: Results['publicity']['state'],
  list: Proposed | null,
  objectionsWaiting = 0,
): readonly string[] => {
  const publicity: Results['publicity'] = {
    ...{ state, begunAt: 0, opensAt: 0, closesAt: 1, hash: null, list: null, showsFigures: true, gone: [] },
    ...{ finalAt: state === 'final' ? 2 : null, objectionsWaiting },
  }
  return stepsOf({ now: 0, mayWrite: true, units: [], publicity, proposed: list }).map((step) => step.state)
}

test('one thing is to be done at a time, from the proposals to the final list', () => {
  const tied = proposed([award(['a', 'b'], 1)])
  const decided = proposed([award([], 0)])
  expect(at('none', null)).toEqual(['now', 'later', 'later', 'later', 'later'])
  expect(at('none', tied)).toEqual(['done', 'now', 'later', 'later', 'later'])
  expect(at('none', decided)).toEqual(['done', 'done', 'now', 'later', 'later'])
  expect(at('open', decided)).toEqual(['done', 'done', 'now', 'later', 'later'])
  expect(at('closed', decided, 2)).toEqual(['done', 'done', 'done', 'now', 'later'])
  expect(at('closed', decided)).toEqual(['done', 'done', 'done', 'done', 'now'])
  expect(at('final', decided)).toEqual(['done', 'done', 'done', 'done', 'done'])
})
