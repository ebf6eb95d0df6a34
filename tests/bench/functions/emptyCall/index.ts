/** What a call costs before anything is done in it. */
export const main = async () => ({ ok: true })
