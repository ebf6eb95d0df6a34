import type { IncomingMessage } from 'node:http'
import { CloudError } from '../cloudError'
import type { Persona, SignIn } from './signIn'

/** Whom a request speaks for: a persona, or a guest (null) if it shows no token. A bad token is no guest. */
export function personaBehind(signIn: SignIn, req: IncomingMessage): Persona | null {
  const { authorization } = req.headers
  if (authorization === undefined) return null
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1]
  const persona = token === undefined ? null : signIn.personaOf(token)
  if (!persona) throw new CloudError('INVALID_TOKEN', 'this sign-in is not known here; sign in again')
  return persona
}
