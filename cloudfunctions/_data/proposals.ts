import type { Proposal } from '#shared/model/proposal'
import { command, database } from './connection'
import { withoutId } from './documents'

const PROPOSALS_LISTED = 100

const proposals = () => database.collection('proposals')

export const proposalKeyOf = (contestId: string, proposalId: string): string => `${contestId}:${proposalId}`

/** The newest first. */
export const findProposals = async (contestId: string): Promise<Proposal[]> => {
  const { data } = await proposals()
    .where({ contestId })
    .orderBy('proposedAt', 'desc')
    .limit(PROPOSALS_LISTED)
    .get()
  return (data as Proposal[]).map(withoutId<Proposal>)
}

/** How often this was asked for, and the one of them that waits. */
export const findSame = async ({
  contestId,
  act,
  subject,
}: Pick<Proposal, 'contestId' | 'act' | 'subject'>): Promise<{
  asked: number
  waiting: Proposal | undefined
}> => {
  const same = { contestId, act, subject }
  const { total = 0 } = await proposals().where(same).count()
  const { data } = await proposals()
    .where({ ...same, state: 'waiting' })
    .limit(1)
    .get()
  return { asked: total, waiting: data[0] && withoutId<Proposal>(data[0] as Proposal) }
}

/** What waits for a signature in any of these contests. */
export const findWaitingProposals = async (contestIds: readonly string[]): Promise<Proposal[]> => {
  if (contestIds.length === 0) return []
  const { data } = await proposals()
    .where({ state: 'waiting', contestId: command.in([...contestIds]) })
    .limit(PROPOSALS_LISTED)
    .get()
  return (data as Proposal[]).map(withoutId<Proposal>)
}
