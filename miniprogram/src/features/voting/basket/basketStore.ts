import { openSignal } from '#shared/lib/signal'
import type { VoteLine } from '#shared/model/vote'
import type { Kept } from '@/api/kept'

/** A work that was chosen, and what a person calls it. */
export interface BasketLine extends VoteLine {
  readonly categoryId: string
  readonly title: string
}

/** Works that one means to vote for together. It is a wish and no vote: nobody but this phone knows of it. */
export interface Basket {
  /** The voting day on which it was last changed; empty for an empty one. */
  readonly day: string
  readonly lines: readonly BasketLine[]
}

const empty: Basket = { day: '', lines: [] }

const isLine = (value: unknown): value is BasketLine => {
  const line = value as BasketLine
  return (
    typeof line === 'object' &&
    line !== null &&
    [line.entryId, line.categoryId, line.title].every((part) => typeof part === 'string') &&
    Number.isInteger(line.votes) &&
    line.votes > 0
  )
}

const readBasket = (found: unknown): Basket => {
  const { day, lines } = (found || empty) as Basket
  if (typeof day !== 'string' || !Array.isArray(lines)) return empty
  return { day, lines: lines.filter(isLine) }
}

/** Baskets by account and contest: kept when the app is closed, and kept over midnight, since a choice is no vote. */
export const openBaskets = (storage: Kept, account: () => string) => {
  const known = new Map<string, Basket>()
  const changes = openSignal()
  const placeOf = (contestId: string) => `jingying.basket.${account()}.${contestId}`

  const of = (contestId: string): Basket => {
    const place = placeOf(contestId)
    const basket = known.get(place) ?? readBasket(storage.read(place))
    known.set(place, basket)
    return basket
  }
  const become = (contestId: string, basket: Basket) => {
    const place = placeOf(contestId)
    known.set(place, basket)
    storage.write(place, basket)
    changes.tell()
  }
  const without = (contestId: string, entryIds: readonly string[]) => {
    const { day, lines } = of(contestId)
    const rest = lines.filter(({ entryId }) => !entryIds.includes(entryId))
    if (rest.length !== lines.length) become(contestId, rest.length > 0 ? { day, lines: rest } : empty)
  }

  return {
    of,
    without,
    watch: changes.watch,
    /** So many votes for a work in place of what was meant for it; it keeps its place, and leaves with none. */
    put(contestId: string, line: BasketLine, day: string): void {
      const { lines } = of(contestId)
      const isThere = lines.some(({ entryId }) => entryId === line.entryId)
      const next = isThere
        ? lines.map((known) => (known.entryId === line.entryId ? line : known))
        : [...lines, line]
      const rest = next.filter(({ votes }) => votes > 0)
      become(contestId, rest.length > 0 ? { day, lines: rest } : empty)
    },
  }
}
