import fc from 'fast-check'
import { openReply } from './openReply'

test('opens the envelope of the contract', () => {
  expect(openReply({ ok: true, value: null })).toEqual({ ok: true, value: null })
  expect(openReply({ ok: false, error: { code: 'FORBIDDEN', more: 1 } })).toEqual({
    ok: false,
    error: { code: 'FORBIDDEN', more: 1 },
  })
})

test.each([
  undefined,
  null,
  '',
  'Bad Gateway',
  0,
  [],
  {},
  { ok: true },
  { ok: false },
  { ok: false, error: {} },
  { ok: 1, value: 1 },
])('%j is no reply', (junk) => {
  expect(openReply(junk)).toBeUndefined()
})

test('nothing that comes down the line makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      openReply(junk)
    }),
  )
})
