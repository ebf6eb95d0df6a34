const page = (name: 'basket' | 'proof', contestId: string): string =>
  `/pages/voting/${name}/index?contestId=${encodeURIComponent(contestId)}`

/** Pages about one's own votes: a package of their own. */
export const basketPage = (contestId: string): string => page('basket', contestId)
/** A sheet for one work, or for all that won. */
export const posterPage = (contestId: string, entryId = ''): string =>
  `/pages/voting/poster/index?contestId=${encodeURIComponent(contestId)}${entryId && `&entryId=${encodeURIComponent(entryId)}`}`
export const proofPage = (contestId: string): string => page('proof', contestId)
