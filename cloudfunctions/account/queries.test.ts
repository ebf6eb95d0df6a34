import type { TestCloud } from '../../tests/cloud'
import { openHebei } from '../../tests/season'

let t: TestCloud
beforeAll(async () => {
  t = await openHebei()
})
afterAll(() => t.close())

test.each([
  ['voter-1', []],
  ['reviewer-1', [{ contestId: 'hebei-2020', role: 'reviewer' }]],
  ['owner-2', [{ contestId: 'hebei-2020', role: 'owner' }]],
])('%s is told their own roles and nobody else’s', async (personaId, roles) => {
  expect(await t.as(personaId).account.whoAmI({})).toEqual({
    ok: true,
    value: { signedIn: true, roles, removed: [] },
  })
})

test('a guest is nobody', async () => {
  expect(await t.guest.account.whoAmI({})).toEqual({
    ok: true,
    value: { signedIn: false, roles: [], removed: [] },
  })
  expect(t.databaseCalls('whoAmI')).toBe(0)
})
