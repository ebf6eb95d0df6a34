/** What a stage opens. A contest is a set of dated stages, in any order and overlapping as it likes. */
export const stageRights = [
  'enter',
  'edit',
  'review',
  'shortlist',
  'vote',
  'judge',
  'publicise',
  'object',
  'show',
] as const
export type StageRight = (typeof stageRights)[number]

export interface Stage {
  readonly stageId: string
  readonly name: string
  readonly opensAt: number
  /** The first instant at which it is over. */
  readonly closesAt: number
  readonly rights: readonly StageRight[]
  /**
   * What the notice says while the instants are not fixed: “12月中旬”. Until staff fix them, `opensAt` and `closesAt`
   * only order the timeline, and the stage opens nothing.
   */
  readonly wording?: string
}
