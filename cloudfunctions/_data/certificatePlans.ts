import type { CertificatePlan, PrintedNames, Seal } from '#shared/model/certificate'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'

const NAMES_OF_A_CONTEST = 1_000

export const findCertificatePlan = (contestId: string): Promise<CertificatePlan | undefined> =>
  findOne<CertificatePlan>(database, 'certificatePlans', contestId)

export const findCertificatePlans = async (contestIds: readonly string[]): Promise<CertificatePlan[]> => {
  if (contestIds.length === 0) return []
  const { data } = await database
    .collection('certificatePlans')
    .where({ _id: command.in([...contestIds]) })
    .limit(NAMES_OF_A_CONTEST)
    .get()
  return (data as CertificatePlan[]).map(withoutId<CertificatePlan>)
}

/** ':' and ';' are neighbours, so this is every id that begins with the contest. */
const ofContest = (collection: string, contestId: string) =>
  database.collection(collection).where({
    _id: command.gte(`${contestId}:`).and(command.lt(`${contestId};`)),
  })

export const printedNamesKeyOf = (contestId: string, entryId: string): string => `${contestId}:${entryId}`

/** Every work's names that were confirmed. */
export const findPrintedNames = async (contestId: string): Promise<PrintedNames[]> => {
  const { data } = await ofContest('printedNames', contestId).limit(NAMES_OF_A_CONTEST).get()
  return (data as PrintedNames[]).map(withoutId<PrintedNames>)
}

export const findNamesOfWorks = async (
  works: readonly { readonly contestId: string; readonly entryId: string }[],
): Promise<PrintedNames[]> => {
  if (works.length === 0) return []
  const keys = works.map(({ contestId, entryId }) => printedNamesKeyOf(contestId, entryId))
  const { data } = await database
    .collection('printedNames')
    .where({ _id: command.in(keys) })
    .limit(NAMES_OF_A_CONTEST)
    .get()
  return (data as PrintedNames[]).map(withoutId<PrintedNames>)
}

export const countPrintedNames = async (contestId: string): Promise<number> =>
  (await ofContest('printedNames', contestId).count()).total ?? 0

/** The pictures, in the order in which they are named. */
export const findSeals = async (contestId: string, sealIds: readonly string[]): Promise<Seal[]> => {
  if (sealIds.length === 0) return []
  const { data } = await database
    .collection('seals')
    .where({ _id: command.in([...sealIds]), contestId })
    .limit(sealIds.length)
    .get()
  const found = new Map((data as Seal[]).map((seal) => [seal.sealId, withoutId<Seal>(seal)]))
  return sealIds.flatMap((sealId) => found.get(sealId) ?? [])
}
