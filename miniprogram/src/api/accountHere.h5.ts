import { bearer } from './webSignIn'

/**
 * Whose things these are in a browser that several personas share; empty for a guest. A token begins with who it
 * is for, and only that part is the same after signing in again.
 */
export const accountHere = (): string => /^Bearer ([^.]+)\./.exec(bearer().authorization ?? '')?.[1] ?? ''
