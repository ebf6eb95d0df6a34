import { randomBytes } from 'node:crypto'
import type { Certificate, CertificateFacts } from '#shared/model/certificate'
import { certificateNumber } from '#shared/rules/certificate/number'
import { certificateIdOf } from '../_data/certificates'

type Told = Omit<CertificateFacts, 'number'> &
  Pick<
    Certificate,
    'contestId' | 'awardId' | 'winnerId' | 'isUnit' | 'part' | 'issue' | 'listed' | 'replaces'
  >

/** 31 letters; bytes beyond a multiple of 31 would make some of them likelier. */
const FAIR = 248

const randomLetters = (count: number): number[] => {
  const fair: number[] = []
  while (fair.length < count) fair.push(...[...randomBytes(2 * count)].filter((byte) => byte < FAIR))
  return fair.slice(0, count)
}

/** With a number that nobody guesses, and a place for its files that nobody guesses either. */
export const newCertificate = (told: Told, now: number): Certificate => {
  const { contestId, awardId, winnerId, part, issue, day } = told
  return {
    ...told,
    certificateId: certificateIdOf(contestId, `${awardId}:${winnerId}:${part}`, issue),
    number: certificateNumber(day.slice(0, 4), randomLetters(10)),
    path: `certificates/${contestId}/${randomBytes(20).toString('hex')}`,
    ...{ state: 'waiting', missing: '', files: null, plannedAt: now, madeAt: null, ended: null },
  }
}
