import { INSTALLATION_ID, type Installation } from '#shared/model/installation'
import { cachedFor } from './cache'
import { database } from './connection'
import { findOne } from './documents'

/** As it is before anybody has stated anything. */
export const unstated: Installation = {
  operator: '',
  bodyKind: null,
  filingNumber: '',
  privacyGuideDeclared: false,
  contact: null,
  version: 0,
  removals: 0,
}

export const findInstallation = async (): Promise<Installation> =>
  (await findOne<Installation>(database, 'installations', INSTALLATION_ID)) ?? unstated

const INSTALLATION_AGE_MS = 60_000
const kept = cachedFor(INSTALLATION_AGE_MS, findInstallation)

export const installationOf = (): Promise<Installation> => kept('installation')
