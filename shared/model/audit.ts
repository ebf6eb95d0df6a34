import type { Role } from '#shared/model/account'

/** Everything that staff can write, in the words of the contract. */
export const auditedActions = [
  'createContest',
  'saveContest',
  'publishContest',
  'archiveContest',
  'stopVoting',
  'resumeVoting',
  'revealRanking',
  'saveNotice',
  'withdrawNotice',
  'saveInstallation',
  'invite',
  'cancelInvitation',
  'acceptInvitation',
  'removeRole',
  'saveUnit',
  'removeUnit',
  'reportContact',
  'saveUnitWork',
  'attachFile',
  'makeClaimCode',
  'importSheet',
  'exportSheet',
  'deleteAccount',
  'noteMark',
  'saveThresholds',
  'annulVotes',
  'exportLedger',
  'restoreVotes',
  'answerAppeal',
  'proposeAct',
  'signProposal',
  'declineProposal',
  'withdrawProposal',
  'saveCopy',
  'assignPanel',
  'releaseJuror',
  'decideShortlist',
  'publishShortlist',
  'saveFigures',
  'savePaper',
  'printPanel',
  'decideReview',
  'revealHidden',
  'takeDown',
  'putBack',
  'answerComplaint',
  'proposeAwards',
  'adjustAward',
  'beginPublicity',
  'answerObjection',
  'recallWinner',
  'publishFinal',
  'exportShowcase',
  'listOriginals',
  'writeRecord',
  'saveDesign',
  'addSeal',
  'removeSeal',
  'correctNames',
  'remindWinners',
  'exportDispatch',
  'makeCertificates',
  'voidCertificate',
  'reissueCertificate',
] as const
export type AuditedAction = (typeof auditedActions)[number]

/** One write by staff: who, what, to what, before, after, why. Never changed, never removed. */
export interface AuditRecord {
  readonly recordId: string
  readonly contestId: string
  readonly at: number
  /** The account, for us; pages are told a name. */
  readonly by: string
  readonly byName: string
  readonly byRole: Role | null
  readonly action: AuditedAction
  /** What was written to: `contest`, `notice:…`, `person:…`. */
  readonly target: string
  readonly before: unknown
  readonly after: unknown
  readonly reason: string
  /** What a search looks through: names of what was touched, the reason. */
  readonly words: string
}

export const auditLimits = { perPage: 30, reason: 300, search: 40 } as const
