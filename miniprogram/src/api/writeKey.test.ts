import { voteLimits } from '#shared/model/vote'
import { newWriteKey } from './writeKey'

test('a key fits the contract, and no two are the same', () => {
  const keys = Array.from({ length: 1000 }, newWriteKey)
  for (const key of keys) {
    expect(key).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(key.length).toBeGreaterThanOrEqual(voteLimits.keyLength.min)
    expect(key.length).toBeLessThanOrEqual(voteLimits.keyLength.max)
  }
  expect(new Set(keys).size).toBe(keys.length)
})
