import { isProved } from '#shared/rules/chain'
import { slipHash } from '#shared/rules/slip'
import type { ClientRefusal, ClientReply, Output } from '@/api/refusal'
import type { MySlip } from '../useMySlips'
import { type ChainFinding, followChain } from './followChain'
import { compareSlip, type OwnSlip } from './ownSlips'

export type Checkpoint = Output<'voting', 'listCheckpoints'>['checkpoints'][number]

/** What the check asks of the cloud, and what this phone remembers. */
export interface Ledger {
  readonly contestId: string
  readonly mine: (before?: string) => Promise<ClientReply<'voting', 'myVotes'>>
  readonly checkpoints: (from?: number) => Promise<ClientReply<'voting', 'listCheckpoints'>>
  readonly prove: (batch: number) => Promise<ClientReply<'voting', 'proveSlips'>>
  readonly seen: { readonly number: number; readonly hash: string } | undefined
  readonly own: readonly OwnSlip[]
  readonly pause: (ms: number) => Promise<void>
}

export type SlipFinding =
  | 'proved'
  /** Not in a batch yet, or in one that is being written. */
  | 'waiting'
  /** The batch that it is said to be in does not have it. */
  | 'refuted'
  /** Not looked at. */
  | 'open'

export interface Findings {
  readonly slips?: {
    readonly all: readonly MySlip[]
    /** As this phone kept them. */
    readonly same: number
    readonly altered: readonly MySlip[]
    /** Whose fingerprint is not that of what they are said to say. */
    readonly unlike: readonly MySlip[]
    /** Kept by this phone, and gone from the list. */
    readonly missing: number
  }
  readonly chain?: ChainFinding
  readonly bySlip?: Readonly<Record<string, SlipFinding>>
  /** Why it could not go on. */
  readonly refusal?: ClientRefusal
}

/** Pages of one's own slips, and batches of theirs that are asked for: a voter of every day has no more. */
const pagesAtMost = 6
const batchesAtMost = 40

/** Worked out here: a hash that stood for other votes would be found in its batch all the same. */
const isItself = (contestId: string, { basis, ...shown }: MySlip): boolean =>
  basis !== undefined && slipHash({ contestId, ...shown, ...basis }) === shown.hash

/** Looks at everything in turn, and tells after every step. */
export const checkVotes = async (ledger: Ledger, tell: (findings: Findings) => void): Promise<Findings> => {
  let findings: Findings = {}
  const now = (more: Partial<Findings>) => {
    findings = { ...findings, ...more }
    tell(findings)
    return findings
  }

  const slips: MySlip[] = []
  let before: string | undefined
  let isAll = false
  for (let page = 0; page < pagesAtMost && !isAll; page++) {
    const reply = await ledger.mine(before)
    if (!reply.ok) return now({ refusal: reply.error })
    slips.push(...reply.value.slips)
    before = reply.value.next ?? undefined
    isAll = before === undefined
  }
  const compared = slips.map((slip) => ({ slip, as: compareSlip(slip, ledger.own) }))
  now({
    slips: {
      all: slips,
      same: compared.filter(({ as }) => as === 'same').length,
      altered: compared.filter(({ as }) => as === 'altered').map(({ slip }) => slip),
      unlike: slips.filter((slip) => !isItself(ledger.contestId, slip)),
      missing: isAll ? ledger.own.filter(({ key }) => !slips.some((slip) => slip.key === key)).length : 0,
    },
  })

  const batches = [...new Set(slips.flatMap(({ batch }) => (batch === null ? [] : [batch])))]
  const chain = await followChain(ledger, batches)
  if ('refusal' in chain) return now({ refusal: chain.refusal })
  now({ chain })

  const bySlip: Record<string, SlipFinding> = {}
  for (const { hash, batch } of slips)
    bySlip[hash] = batch === null || batch > chain.last ? 'waiting' : 'open'
  const counted = batches.filter((batch) => batch <= chain.last).slice(0, batchesAtMost)
  now({ bySlip: { ...bySlip } })
  for (const batch of counted) {
    const reply = await ledger.prove(batch)
    if (!reply.ok) return now({ refusal: reply.error })
    const { checkpoint, proofs } = reply.value
    const listed = chain.hashes[batch]
    const isListed = checkpoint.number === batch && (listed === undefined || listed === checkpoint.hash)
    for (const slip of slips) {
      if (slip.batch !== batch) continue
      const proof = proofs.find(({ hash }) => hash === slip.hash)
      bySlip[slip.hash] = isListed && proof && isProved(proof, checkpoint) ? 'proved' : 'refuted'
    }
    now({ bySlip: { ...bySlip } })
  }
  return findings
}
