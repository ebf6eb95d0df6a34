/** A phone has no keys, and its player buttons of its own. */
export const toggleVideo = (): void => undefined
