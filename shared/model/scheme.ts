/** A range of figures with its ends said: a notice that does not say them leaves a gap or an overlap. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly includesFrom: boolean
  readonly includesTo: boolean
  readonly points: number
  /** Not in the notice: what we fill in so that nothing is left open. */
  readonly isOurs?: boolean
}

interface DateBand {
  /** The last day that counts; null for whatever comes later. */
  readonly until: string | null
  readonly points: number
}

/** How a part of an item gives its points. `recorded` gives none: it is asked for and kept. */
export type SchemePart =
  | { readonly kind: 'deduct'; readonly each: string; readonly points: number; readonly hasFloor: boolean }
  | { readonly kind: 'dates'; readonly what: string; readonly bands: readonly DateBand[] }
  | { readonly kind: 'share'; readonly what: string; readonly bands: readonly Band[] }
  | {
      readonly kind: 'times'
      readonly what: string
      readonly atLeast: number
      readonly pointsEach: number
      readonly cap: number | null
    }
  | { readonly kind: 'recorded'; readonly what: string }

/** What an item looks at. Some kinds of body must not score the last two. */
type SchemeBasis = 'work' | 'reactions' | 'signIn'

export interface SchemeItem {
  readonly itemId: string
  readonly name: string
  /** As its heading says; null where the heading gives none. */
  readonly points: number | null
  readonly basis: SchemeBasis
  readonly parts: readonly SchemePart[]
}

/** What a department owes a month or a week; null where the notice has a dash. */
export interface DepartmentQuota {
  readonly names: readonly string[]
  readonly newsAMonth: number | null
  readonly softArticlesAMonth: number | null
  readonly readsAnArticle: number | null
  readonly videosAWeek: number | null
}

/** 考核方案: an assessment of units, as data. No contest: nobody enters, nobody votes. */
export interface Scheme {
  readonly name: string
  readonly introduction: string
  readonly quotas: readonly DepartmentQuota[]
  readonly quotaNotes: readonly string[]
  readonly items: readonly SchemeItem[]
  /** Where the notice contradicts itself: shown, and decided by whoever takes it over. */
  readonly contradictions: readonly string[]
}
