import type { BodyKind } from '#shared/model/installation'

/**
 * 国办函〔2026〕12号 covers apps and mini-programs of administrative bodies, mass organisations and public institutions:
 * no likes, votes or forwards as a basis of assessment, no forced sign-in or ranking by points. (Known to us from
 * reprints; a person reads it before a launch.) For these kinds such items stay statistics: what scores or ranks units
 * asks here first.
 */
export const isGuarded = (kind: BodyKind | null): boolean =>
  kind === 'administration' || kind === 'massOrganisation' || kind === 'publicInstitution'
