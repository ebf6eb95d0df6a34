import { personHash, seal, unseal } from './sealing'

const SECRET = 'a privacy key of a test, long enough for one'
process.env.PRIVACY_KEY = SECRET

const hidden = { phone: '13902120001', address: '天津市河西区友谊路 1 号 👨‍👩‍👧' }

test('what was sealed opens again, and cannot be read', () => {
  const sealed = seal(hidden, 'work-1')
  expect(unseal(sealed, 'work-1')).toEqual(hidden)
  expect(sealed).not.toContain('1390212')
  expect(Buffer.from(sealed.slice(2), 'base64url').toString('latin1')).not.toContain('1390212')
  expect(seal(hidden, 'work-1')).not.toBe(sealed)
  expect(unseal('', 'work-1')).toEqual({})
})

test('moved to another work, changed or cut it does not open', () => {
  const sealed = seal(hidden, 'work-1')
  const changed = sealed.slice(0, -3) + (sealed.endsWith('AAA') ? 'BBB' : 'AAA')
  for (const [text, boundTo] of [
    [sealed, 'work-2'],
    [changed, 'work-1'],
    [sealed.slice(0, 12), 'work-1'],
    ['13902120001', 'work-1'],
  ] as const)
    expect(() => unseal(text, boundTo)).toThrow()
})

test('a phone number is one person however it is written, and another one in another contest', () => {
  const hash = personHash('tianjin', '13902120001')
  for (const written of ['139 0212 0001', '+86 139-0212-0001', '１３９０２１２０００１', '008613902120001'])
    expect(personHash('tianjin', written)).toBe(hash)
  expect(personHash('hebei', '13902120001')).not.toBe(hash)
  expect(personHash('tianjin', '13902120002')).not.toBe(hash)
  expect(hash).not.toContain('139')
  expect(personHash('tianjin', ' — ')).toBe('')
})

test('without a key nothing is sealed', () => {
  jest.isolateModules(() => {
    for (const secret of [undefined, 'too short']) {
      if (secret === undefined) delete process.env.PRIVACY_KEY
      else process.env.PRIVACY_KEY = secret
      const { seal: sealWithout } = require('./sealing') as typeof import('./sealing')
      expect(() => sealWithout(hidden, 'work-1')).toThrow('PRIVACY_KEY')
    }
  })
  process.env.PRIVACY_KEY = SECRET
})
