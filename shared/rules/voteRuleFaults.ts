import { type Counted, type VotePeriod, type VoteRule, voteLimits } from '#shared/model/vote'

/** Why a rule cannot be published; `path` is the field to mend. */
export interface VoteRuleFault {
  readonly path: string
  readonly code:
    | 'NUMBER_OUT_OF_RANGE'
    | 'MIN_ABOVE_MAX'
    | 'NO_LIMIT_IN_ALL'
    | 'LIMIT_TWICE'
    | 'NO_BALLOT_FITS'
    | 'LIMIT_NEVER_REACHED'
}

/** More than any notice has asked for; beyond it a typing error is likelier than a wish. */
export const largestLimit = 10_000

const LAST_MINUTE = 1439
/** A rule that makes people wait longer than this between two casts wants a limit a day. */
const longestApart = 60

const whole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && least <= value && value <= most

/** Nothing here can express a vote that is paid for, rewarded or given for sharing: there is no field for it. */
export const voteRuleFaults = (rule: VoteRule): VoteRuleFault[] => {
  const numbers = numberFaults(rule)
  return numbers.length > 0 ? numbers : [...limitFaults(rule), ...ballotFaults(rule)]
}

const numberFaults = ({ dayStartsAt, ballot, limits, secondsApart }: VoteRule): VoteRuleFault[] => {
  const faults: VoteRuleFault[] = []
  const check = (path: string, value: number, least: number, most: number) => {
    if (!whole(value, least, most)) faults.push({ path, code: 'NUMBER_OUT_OF_RANGE' })
  }
  check('dayStartsAt', dayStartsAt, 0, LAST_MINUTE)
  check('ballot.minWorks', ballot.minWorks, 1, voteLimits.linesPerCast)
  check('ballot.maxWorks', ballot.maxWorks, 1, voteLimits.linesPerCast)
  check('ballot.votesPerWork', ballot.votesPerWork, 1, voteLimits.votesPerLine)
  if (secondsApart !== undefined) check('secondsApart', secondsApart, 1, longestApart)
  for (const [index, { atMost }] of limits.entries()) check(`limits.${index}.atMost`, atMost, 1, largestLimit)
  return faults
}

const limitFaults = ({ limits }: VoteRule): VoteRuleFault[] => {
  const faults: VoteRuleFault[] = []
  if (!limits.some(({ of }) => of === 'votes' || of === 'ballots' || of === 'votesPerCategory')) {
    faults.push({ path: 'limits', code: 'NO_LIMIT_IN_ALL' })
  }
  for (const [index, limit] of limits.entries()) {
    const earlier = limits.slice(0, index).some(({ per, of }) => per === limit.per && of === limit.of)
    if (earlier) faults.push({ path: `limits.${index}`, code: 'LIMIT_TWICE' })
  }
  const atMost = (per: VotePeriod, counted: Counted) =>
    limits.find((limit) => limit.per === per && limit.of === counted)?.atMost
  for (const counted of ['votes', 'ballots', 'votesPerEntry', 'votesPerCategory'] as const) {
    const [daily, inAll] = [atMost('day', counted), atMost('contest', counted)]
    if (daily === undefined || inAll === undefined || daily <= inAll) continue
    const index = limits.findIndex((limit) => limit.per === 'day' && limit.of === counted)
    faults.push({ path: `limits.${index}.atMost`, code: 'LIMIT_NEVER_REACHED' })
  }
  return faults
}

const ballotFaults = ({ ballot, limits }: VoteRule): VoteRuleFault[] => {
  if (ballot.minWorks > ballot.maxWorks) return [{ path: 'ballot.minWorks', code: 'MIN_ABOVE_MAX' }]
  const tooFew = limits.some(({ of, atMost }) => of === 'votes' && atMost < ballot.minWorks)
  return tooFew ? [{ path: 'ballot.minWorks', code: 'NO_BALLOT_FITS' }] : []
}
