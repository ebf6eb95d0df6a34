import type { Action, commonErrors, InputOf, OutputOf } from '#shared/contract/action'
import type { Contract, NounName } from '#shared/contract/index'
import type { Result } from '#shared/lib/result'

// Types alone come from the contract: its schemas stay off the phone.

/** What the network does to a request is ours to name: the server never heard of it, or we never heard of it. */
export interface NetworkRefusal {
  readonly code: 'OFFLINE' | 'TIMEOUT' | 'LOST_REPLY'
  /** Whether something may have been changed, or was only being read. */
  readonly during: 'read' | 'write'
}

// What a refusal tells besides its code. An empty object's schema would say that no key may be there at all.
type FactsOf<Schema> = Schema extends { _zod: { output: infer Facts } }
  ? string extends keyof Facts
    ? unknown
    : Facts
  : never

type RefusalIn<Errors> = {
  [Code in keyof Errors & string]: { readonly code: Code } & FactsOf<Errors[Code]>
}[keyof Errors & string]

type CommonRefusal = RefusalIn<typeof commonErrors>

export type ActionName<N extends NounName> = keyof Contract[N] & string

type ActionOf<N extends NounName, A extends ActionName<N>> = Contract[N][A] extends Action
  ? Contract[N][A]
  : never

type DeclaredRefusal = {
  [N in NounName]: { [A in ActionName<N>]: RefusalIn<ActionOf<N, A>['errors']> }[ActionName<N>]
}[NounName]

/** Whatever a call can be refused with, from either side of the line. */
export type ClientRefusal = DeclaredRefusal | CommonRefusal | NetworkRefusal

export type Input<N extends NounName, A extends ActionName<N>> = InputOf<ActionOf<N, A>>
export type Output<N extends NounName, A extends ActionName<N>> = OutputOf<ActionOf<N, A>>

/** What a call answers: what the action promises, a refusal that it declares, or one that any call can meet. */
export type ClientReply<N extends NounName, A extends ActionName<N>> = Result<
  Output<N, A>,
  RefusalIn<ActionOf<N, A>['errors']> | CommonRefusal | NetworkRefusal
>
