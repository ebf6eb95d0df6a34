import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { SignIn } from './signIn'

const personas = ['alice', 'bob', '评委·一'].map((personaId) => ({
  personaId,
  openid: `openid-${personaId}`,
  name: personaId,
  description: '',
}))
const signIn = new SignIn(personas, randomBytes(32))
const tokenOf = (personaId: string) => signIn.tokenFor(personaId) as string

test('a token speaks for its persona, and no two are alike', () => {
  for (const persona of personas) expect(signIn.personaOf(tokenOf(persona.personaId))).toBe(persona)
  expect(tokenOf('alice')).not.toBe(tokenOf('alice'))
  expect(signIn.tokenFor('nobody')).toBeNull()
})

test('from one persona’s token nobody makes another’s', () => {
  const [, nonce, seal] = tokenOf('alice').split('.')
  const [bobsName, bobsNonce] = tokenOf('bob').split('.')
  expect(signIn.personaOf(`${bobsName}.${nonce}.${seal}`)).toBeNull()
  expect(signIn.personaOf(`${bobsName}.${bobsNonce}.${seal}`)).toBeNull()
  expect(signIn.personaOf(`${bobsName}.${nonce}.`)).toBeNull()
})

test('another folder’s token opens nothing here', () => {
  const elsewhere = new SignIn(personas, randomBytes(32))
  expect(signIn.personaOf(elsewhere.tokenFor('alice') as string)).toBeNull()
})

test('a token survives a restart with the same secret', () => {
  const secret = randomBytes(32)
  const token = new SignIn(personas, secret).tokenFor('alice') as string
  expect(new SignIn(personas, secret).personaOf(token)?.personaId).toBe('alice')
})

test('junk is nobody', () => {
  fc.assert(fc.property(fc.string(), (junk) => signIn.personaOf(junk) === null))
  const token = tokenOf('alice')
  const changed = fc.tuple(fc.nat(token.length - 1), fc.constantFrom(...'abcXYZ019-_.'))
  fc.assert(
    fc.property(changed, ([at, letter]) => {
      const forged = token.slice(0, at) + letter + token.slice(at + 1)
      // The seal's last letter carries two bits that mean nothing: another letter there may be the same seal.
      const same = forged === token || at === token.length - 1
      return same || signIn.personaOf(forged) === null
    }),
  )
})
