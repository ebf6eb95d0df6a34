/** A phone has no keys, and a thumb sees what it touches. */
export const bringIntoSight = (_id: string): void => undefined
