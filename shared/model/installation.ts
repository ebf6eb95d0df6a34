import type { PublicContact } from '#shared/model/contest'

/** What kind of body runs this installation: a State Council document of 2026 forbids some of them some things. */
export const bodyKinds = [
  'administration',
  'massOrganisation',
  'publicInstitution',
  'enterprise',
  'society',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** What holds for every contest of this installation. One document. */
export interface Installation {
  /** The body that runs this mini-program and answers for the data in it, as WeChat verified its name. */
  readonly operator: string
  /** null until somebody has stated it. */
  readonly bodyKind: BodyKind | null
  /** The mini-program's filing number. */
  readonly filingNumber: string
  /** The guide that WeChat shows before it hands out personal data: declared in its console, stated here. */
  readonly privacyGuideDeclared: boolean
  /** Where a new contest's own contact begins. */
  readonly contact: PublicContact | null
  /** The address before a contest's id that opens this mini-program from an ordinary QR code, as declared to WeChat. */
  readonly codeLink?: string | undefined
  readonly version: number
  /** Counts removals of owners, as a contest does. */
  readonly removals: number
}

/** Empty, or a place on the web that a contest's id can be put behind. */
export const codeLinkPattern = /^(https:\/\/[a-z0-9.-]+\/([\w.-]+\/)*)?$/i

/** Roles over the installation itself are given in its name, as if it were a contest. */
export const INSTALLATION_ID = 'installation'
