import type { ReactNode } from 'react'

/** What somebody writes about a work, a complaint or an objection: it has a number, and is answered by a day. */
export interface Letter {
  readonly number: string
  readonly contestId: string
  readonly entryId: string
  /** As the work was called then. */
  readonly title: string
  readonly text: string
  readonly at: number
  readonly dueAt: number
  readonly answeredAt: number | null
  readonly answer: { readonly text: string } | null
}

/** What a letter says, each sort in its own words. */
export interface LetterSays {
  readonly kind: string
  /** Nothing while nobody has answered. */
  readonly outcome?: string
  readonly evidence?: ReactNode
}
