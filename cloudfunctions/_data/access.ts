/**
 * Who may reach documents and files past the functions. Deploying sets it, the doctor checks it.
 * The words are the cloud's own tags.
 */

/** No client: whoever could read a collection would read every voter's slips, and whoever could write would vote. */
export const collectionAccess = 'ADMINONLY'

/** Anyone may play a film; only who uploaded it, and staff through a function, may replace or delete it. */
export const storageAccess = 'READONLY'
