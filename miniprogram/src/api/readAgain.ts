import type { NounName } from '#shared/contract/index'
import { queryClient } from './queryClient'
import type { ActionName } from './refusal'

/** After a write: what pages show of these reads is asked for anew. */
export const readAgain = <N extends NounName>(noun: N, ...actions: ActionName<N>[]): void => {
  for (const action of actions) void queryClient.invalidateQueries({ queryKey: [noun, action] })
}
