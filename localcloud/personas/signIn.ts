import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Someone to be in a demo. Who they are to a contest is in the seeded documents. */
export interface Persona {
  readonly personaId: string
  readonly openid: string
  readonly name: string
  readonly description: string
}

/**
 * The preview's stand-in for WeChat's sign-in. A token is sealed with a secret of this data folder: it outlives
 * a restart, and from one persona's token nobody can make another's.
 */
export class SignIn {
  private readonly byId: ReadonlyMap<string, Persona>

  constructor(
    readonly personas: readonly Persona[],
    private readonly secret: Buffer,
  ) {
    this.byId = new Map(personas.map((persona) => [persona.personaId, persona]))
  }

  /** Null for a persona that does not exist. */
  tokenFor(personaId: string): string | null {
    if (!this.byId.has(personaId)) return null
    const claim = `${Buffer.from(personaId).toString('base64url')}.${randomBytes(16).toString('base64url')}`
    return `${claim}.${this.seal(claim).toString('base64url')}`
  }

  /** Null for a token that was not made here. */
  personaOf(token: string): Persona | null {
    const cut = token.lastIndexOf('.')
    if (cut < 0) return null
    const claim = token.slice(0, cut)
    const seal = Buffer.from(token.slice(cut + 1), 'base64url')
    const expected = this.seal(claim)
    if (seal.length !== expected.length || !timingSafeEqual(seal, expected)) return null
    const personaId = Buffer.from(claim.slice(0, claim.indexOf('.')), 'base64url').toString()
    return this.byId.get(personaId) ?? null
  }

  private seal(claim: string): Buffer {
    return createHmac('sha256', this.secret).update('sign-in:').update(claim).digest()
  }
}
