import type { DuplicateKind } from '#shared/model/review'
import { duplicateKinds } from '#shared/model/review'
import type { Submission } from '#shared/model/submission'

type Claimed = Pick<Submission, 'claim'>
type Reviewed = Pick<Submission, 'reviews' | 'submittedAt'>

/** Whoever holds it now, if that is somebody else. */
export const heldByOther = ({ claim }: Claimed, account: string, now: number) =>
  claim && claim.by !== account && now < claim.until ? claim : undefined

/** Every level is another person's: who passed this sending once does not pass it again. */
export const mayPass = ({ reviews, submittedAt }: Reviewed, account: string): boolean =>
  !reviews.some(
    ({ by, decision, sentAt }) => by === account && decision === 'approve' && sentAt === submittedAt,
  )

/** Why two works may be one, by the marks that they share. */
export const sharedKinds = (
  one: Pick<Submission, 'marks'>,
  other: Pick<Submission, 'marks'>,
): DuplicateKind[] => {
  const shared = one.marks.filter((mark) => other.marks.includes(mark))
  return duplicateKinds.filter((kind) => shared.some((mark) => kindOf(mark) === kind))
}

export const kindOf = (mark: string): DuplicateKind | undefined =>
  duplicateKinds.find((kind) => mark.startsWith(`${kind}:`))

/** Works that count when two are compared: what was taken back or refused stands in nobody's way. */
export const standing: readonly Submission['state'][] = ['submitted', 'returned', 'approved']
