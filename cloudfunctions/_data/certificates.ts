import {
  type Certificate,
  type CertificateCounts,
  type CertificateState,
  certificateStates,
} from '#shared/model/certificate'
import { command, database } from './connection'
import { withoutId } from './documents'
import { insertMissing } from './insert'

const certificates = () => database.collection('certificates')
const A_PAGE = 1_000
const INSERTED_AT_ONCE = 200
const OF_ONE_ACCOUNT = 500

export const certificateIdOf = (contestId: string, slot: string, issue: number): string =>
  `${contestId}:${slot}:${issue}`

/** How many stand where; one read. */
export const countCertificates = async (contestId: string): Promise<CertificateCounts> => {
  const { data } = await certificates()
    .aggregate()
    .match({ contestId })
    .group({ _id: '$state', count: command.aggregate.sum(1) })
    .end()
  const counted = new Map((data as { _id: string; count: number }[]).map(({ _id, count }) => [_id, count]))
  return Object.fromEntries(certificateStates.map((state) => [state, counted.get(state) ?? 0])) as Record<
    CertificateState,
    number
  >
}

/** The slots of a contest that have a certificate, whatever became of it. */
export const findTakenSlots = async (contestId: string): Promise<Set<string>> => {
  const slots = new Set<string>()
  for (let from = 0; ; from += A_PAGE) {
    const { data } = await certificates()
      .where({ contestId })
      .field({ certificateId: true })
      .orderBy('certificateId', 'asc')
      .skip(from)
      .limit(A_PAGE)
      .get()
    const found = data as Pick<Certificate, 'certificateId'>[]
    for (const { certificateId } of found)
      slots.add(certificateId.slice(contestId.length + 1, certificateId.lastIndexOf(':')))
    if (found.length < A_PAGE) return slots
  }
}

/** One that is there already stays as it is: its id is its lock. */
export const insertCertificates = (all: readonly Certificate[]): Promise<void> =>
  insertMissing(
    'certificates',
    all.map((one) => ({ _id: one.certificateId, ...one })),
    INSERTED_AT_ONCE,
  )

/** In the order of their ids. */
export const findCertificates = async (
  contestId: string,
  state: CertificateState | null,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<Certificate[]> => {
  const { data } = await certificates()
    .where({ contestId, ...(state !== null && { state }) })
    .orderBy('certificateId', 'asc')
    .skip(from)
    .limit(limit)
    .get()
  return (data as Certificate[]).map(withoutId<Certificate>)
}

export const findCertificate = async (number: string): Promise<Certificate | undefined> => {
  const { data } = await certificates().where({ number }).limit(1).get()
  const [found] = data as Certificate[]
  return found && withoutId<Certificate>(found)
}

export const findCertificatesOf = async (winnerIds: readonly string[]): Promise<Certificate[]> => {
  if (winnerIds.length === 0) return []
  const { data } = await certificates()
    .where({ winnerId: command.in([...winnerIds]) })
    .limit(OF_ONE_ACCOUNT)
    .get()
  return (data as Certificate[]).map(withoutId<Certificate>)
}

/** Drawn, or not to be drawn; of two who draw the same one, the second changes nothing. */
export const settleCertificate = async (
  certificateId: string,
  change: Pick<Certificate, 'state' | 'missing' | 'files' | 'madeAt'>,
): Promise<void> => {
  await certificates()
    .where({ _id: certificateId, state: 'waiting' })
    .update({ ...change, files: command.set(change.files) })
}
