import type { EntryCard } from '#shared/model/entry'
import { type BasketStanding, decideBasket, roomInBasket } from '#shared/rules/basket'
import { useCards } from '@/features/entry/cards'
import type { VotingPlan, VotingWork } from '../standing'
import { useVoter, type Voter } from '../useVoter'
import { useBasket } from './basketDesk'
import type { Basket, BasketLine } from './basketStore'

export interface BasketBallot {
  readonly basket: Basket
  readonly mine: Voter['mine']
  readonly day: string
  readonly standing: BasketStanding
  /** How many votes it may hold for a work. */
  readonly roomFor: (work: VotingWork) => number
}

type CardOf = (entryId: string) => EntryCard | null | undefined

/** What is public no more cannot be voted for; what nobody knows yet is believed. */
const worksOf = (lines: readonly BasketLine[], cardOf: CardOf) =>
  Object.fromEntries(
    lines
      .filter(({ entryId }) => cardOf(entryId) !== null)
      .map(({ entryId, categoryId }) => [entryId, categoryId]),
  )

/** The basket of a contest, and what may be done with it at this instant. */
export const useBasketBallot = (contestId: string, plan: VotingPlan): BasketBallot => {
  const basket = useBasket(contestId)
  const { now, mine } = useVoter(contestId, plan)
  const cardOf = useCards(
    contestId,
    basket.lines.map(({ entryId }) => entryId),
  )
  const { rule, windows, stop = null } = plan
  const paper = { rule, windows, stop, works: worksOf(basket.lines, cardOf) }
  const [used, day] = mine.state === 'ready' ? [mine.used, mine.day] : [{}, '']
  return {
    basket,
    mine,
    day,
    standing: decideBasket(paper, used, basket.lines, day, now),
    roomFor: ({ entryId, categoryId }) => {
      const works = { ...paper.works, [entryId]: categoryId }
      // A work that is gone must not take the room of the others: it is told of by itself.
      const lines = basket.lines.filter((line) => line.entryId in works)
      return roomInBasket({ ...paper, works }, used, lines, entryId, day, now)
    },
  }
}
