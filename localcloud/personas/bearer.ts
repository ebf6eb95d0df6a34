import type { IncomingMessage } from 'node:http'
import { CloudError } from '../cloudError'
import type { Persona, SignIn } from './signIn'

/**
 * Whom a request speaks for: a persona, or a guest (null) if it shows no token. A bad token is no guest. Another
 * scheme is no token of ours: the SDK sends the object store's own signature with a function's upload.
 */
export function personaBehind(signIn: SignIn, req: IncomingMessage): Persona | null {
  const { authorization } = req.headers
  if (!authorization?.startsWith('Bearer ')) return null
  const persona = signIn.personaOf(authorization.slice('Bearer '.length))
  if (!persona) throw new CloudError('INVALID_TOKEN', 'this sign-in is not known here; sign in again')
  return persona
}
