import type { OutputOf } from '#shared/contract/action'
import type { Contract } from '#shared/contract/index'
import type { VoteLine } from '#shared/model/vote'
import type { CallReply } from '../../localcloud'
import type { Random } from '../../tests/fixtures/random'
import { type KillableCloud, LineCut } from './killableCloud'

export type CastReply =
  | { readonly ok: true; readonly value: OutputOf<Contract['voting']['castVotes']> }
  | { readonly ok: false; readonly error: { readonly code: string } }

export interface Cast {
  readonly key: string
  readonly lines: readonly VoteLine[]
  readonly receipt: string | undefined
}

export interface Line {
  /** Undefined where no answer came; whether it was counted, the phone does not know. */
  cast(openid: string, cast: Cast): Promise<CastReply | undefined>
}

/** What phones were told: the end of the simulation holds the cloud to it. */
export interface Told {
  /** Hashes of slips whose answer reached a phone, shortened: a million of them stay in memory. */
  readonly accepted: Set<string>
  readonly refusals: Map<string, number>
  sent: number
  lost: number
}

export const shortHash = (hash: string): string => hash.slice(0, 20)

const REQUEST_LOST = 0.01
const ANSWER_LOST = 0.03
// Answered by the cloud's own machinery or under load: the phone asks again with the same key.
const transient = new Set(['BUSY', 'VOTER_BUSY', 'INTERNAL'])

/** The way between phones and the cloud: requests and answers get lost, and the cloud dies now and then. */
export const openLine = (
  cloud: KillableCloud,
  contestId: string,
  random: Random,
): { line: Line; told: Told } => {
  const told: Told = { accepted: new Set(), refusals: new Map(), sent: 0, lost: 0 }
  const lost = () => {
    told.lost += 1
    return undefined
  }
  const cast = async (openid: string, { key, lines, receipt }: Cast): Promise<CastReply | undefined> => {
    told.sent += 1
    if (random() < REQUEST_LOST) return lost()
    const input = { contestId, key, lines, ...(receipt && { receipt }) }
    const event = { action: 'castVotes', input }
    let reply: CallReply
    try {
      reply = await cloud.send<CallReply>({ kind: 'call', openid, event })
    } catch (thrown) {
      if (thrown instanceof LineCut) return lost()
      throw thrown
    }
    if (!('result' in reply) || random() < ANSWER_LOST) return lost()
    const result = reply.result as CastReply
    if (result.ok) told.accepted.add(shortHash(result.value.slip.hash))
    else {
      const { code } = result.error
      told.refusals.set(code, (told.refusals.get(code) ?? 0) + 1)
      if (transient.has(code)) return undefined
    }
    return result
  }
  return { line: { cast }, told }
}
