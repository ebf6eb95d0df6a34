import type { Screen } from './source'

/** What fits on a screen and is read from the last row of a hall. */
export const rowsOnScreen = 8

export interface BoardRow {
  readonly entryId: string
  readonly rank: number
  readonly votes: number
  readonly isShared: boolean
  /** Of the votes of the first on the board: the length of its line. */
  readonly share: number
  readonly title: string
  readonly byline: string
  readonly cover: string
  /** Shown by the newest step of a reveal. */
  readonly isNew: boolean
}

export interface Board {
  readonly rows: readonly BoardRow[]
  readonly pages: number
  /** The place that is revealed next. */
  readonly next: number | null
}

/** The rows of one page of the ranking. `seen` are the works that were on the screen before this step of a reveal. */
export const boardOf = ({ ranking, cards }: Screen, page: number, seen: ReadonlySet<string>): Board => {
  if (!ranking.visible) return { rows: [], pages: 0, next: null }
  const { rows, reveal, state } = ranking
  const cardOf = new Map(cards.map((card) => [card.entryId, card]))
  const isRevealing = state === 'revealing'
  const next = isRevealing && reveal && reveal.shown < reveal.works ? reveal.works - reveal.shown : null
  const fits = next === null ? rowsOnScreen : rowsOnScreen - 1
  const pages = Math.max(1, Math.ceil(rows.length / fits))
  const start = Math.min(page, pages - 1) * fits
  const most = rows[0]?.votes ?? 0
  const sharing = new Map<number, number>()
  for (const { rank } of rows) sharing.set(rank, (sharing.get(rank) ?? 0) + 1)
  return {
    pages,
    next,
    rows: rows.slice(start, start + fits).map(({ entryId, rank, votes }) => {
      const card = cardOf.get(entryId)
      return {
        entryId,
        rank,
        votes,
        isShared: (sharing.get(rank) ?? 0) > 1,
        share: most > 0 ? votes / most : 0,
        title: card?.title ?? '',
        byline: card ? `${card.number} 号　${card.author}${card.unit ? `　${card.unit}` : ''}` : '',
        cover: card?.cover ?? '',
        isNew: isRevealing && seen.size > 0 && !seen.has(entryId),
      }
    }),
  }
}
