/** A winner in the order of the list: the awards in theirs, and works within an award. */
export interface ShownWork {
  readonly awardId: string
  readonly entryId: string
  readonly number: string
  readonly title: string
  readonly author: string
  readonly unit: string
  /** Empty once the work was taken down: its name stays in the list, its film does not. */
  readonly cover: string
  readonly orientation: 'portrait' | 'landscape'
  readonly seconds: number
}

export interface StoryUnit {
  readonly name: string
  readonly works: number
  /** null where the kind of body must not compare units. */
  readonly awards: number | null
}

export interface StoryCity {
  readonly name: string
  readonly works: number
}

/** What the votes came to; only of counts that the public may see. */
export interface StoryCounts {
  readonly votes: number
  readonly ballots: number
  readonly voters: number
  /** From the first day with a vote to the last. */
  readonly byDay: readonly { readonly day: string; readonly votes: number }[]
}

/** What a contest came to, told once its list is final. */
export interface Story {
  readonly contestId: string
  /** The list, the count and the works it was made of: where one of them changes it is told again. */
  readonly madeOf: string
  /** Works that were sent; null where they were collected outside. */
  readonly entered: number | null
  readonly works: number
  readonly winners: number
  readonly unitCount: number
  readonly units: readonly StoryUnit[]
  readonly cities: readonly StoryCity[]
  /** Days on which one could vote. */
  readonly votingDays: number
  readonly counts: StoryCounts | null
}

/** Which works a list for partners is of. */
export const partnerLists = ['winners', 'shortlist'] as const
export type PartnerList = (typeof partnerLists)[number]

/** One film as a partner gets it. */
export interface Original {
  readonly entryId: string
  readonly number: string
  readonly title: string
  /** `042-白洋淀的早晨.mp4`: the name it is to be saved under. */
  readonly name: string
  /** null where the file is not there any more. */
  readonly url: string | null
  /** null of a copy whose original was never sent here. */
  readonly bytes: number | null
  readonly sha256: string | null
}

export const showcaseLimits = {
  worksPerPage: 48,
  /** Units and cities that a story names. */
  named: 30,
  /** Works whose originals are listed at once. */
  originalsPerPage: 20,
  /** How long a link to an original lives. */
  linkHours: 24,
  exportedRows: 5_000,
} as const
