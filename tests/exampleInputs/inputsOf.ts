import type { Action, InputOf } from '#shared/contract/action'
import type { Contract, NounName } from '#shared/contract/index'

/** A good input for every action of a noun; an action without one does not compile. */
export type InputsOf<Name extends NounName> = {
  readonly [ActionName in keyof Contract[Name]]: InputOf<Extract<Contract[Name][ActionName], Action>>
}

export const contestId = 'hebei-2020'
export const entryId = 'hebei-2020-001'
export const key = 'an-example-write-key'
