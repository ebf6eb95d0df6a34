import { account } from '#shared/contract/account'
import type { Action, Noun, RefusalOf } from '#shared/contract/action'
import { commonErrors } from '#shared/contract/action'
import { certificate } from '#shared/contract/certificate'
import { contest } from '#shared/contract/contest'
import { entry } from '#shared/contract/entry'
import { judging } from '#shared/contract/judging'
import { media } from '#shared/contract/media'
import { record } from '#shared/contract/record'
import { results } from '#shared/contract/results'
import { ruling } from '#shared/contract/ruling'
import { showcase } from '#shared/contract/showcase'
import { unit } from '#shared/contract/unit'
import { voting } from '#shared/contract/voting'

/** Everything that may be asked of the cloud, a noun a function. */
export const contract = {
  account,
  certificate,
  contest,
  entry,
  judging,
  media,
  record,
  results,
  ruling,
  showcase,
  unit,
  voting,
} as const satisfies Record<string, Noun>

export type Contract = typeof contract
export type NounName = keyof Contract

type ActionsOf<N extends Noun> = N[keyof N]
type AnyAction = { [Name in NounName]: ActionsOf<Contract[Name]> }[NounName]
type DeclaredRefusal = AnyAction extends infer A ? (A extends Action ? RefusalOf<A['errors']> : never) : never

/** Every refusal that any action can give, with the facts it carries. */
export type AnyRefusal = DeclaredRefusal | RefusalOf<typeof commonErrors>
export type ErrorCode = AnyRefusal['code']

/** Every code, for tests and documents. */
export const errorCodes = (): string[] => {
  const codes = new Set(Object.keys(commonErrors))
  for (const noun of Object.values<Noun>(contract)) {
    for (const action of Object.values(noun)) for (const code of Object.keys(action.errors)) codes.add(code)
  }
  return [...codes].sort()
}
