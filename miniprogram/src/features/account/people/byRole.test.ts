import { roles } from '#shared/model/account'
import { byRole } from './byRole'
import { roleOrder, roleWords } from './roleWords'

test('people stand under their role, owners first, and within it in the order they came', () => {
  const people = [
    { name: '监督', role: 'observer' as const, grantedAt: 1 },
    { name: '后来的负责人', role: 'owner' as const, grantedAt: 9 },
    { name: '先来的负责人', role: 'owner' as const, grantedAt: 2 },
  ]
  expect(byRole(people).map((group) => [group.role, group.people.map(({ name }) => name)])).toEqual([
    ['owner', ['先来的负责人', '后来的负责人']],
    ['observer', ['监督']],
  ])
})

test('every role has its place and its words', () => {
  expect([...roleOrder].sort()).toEqual([...roles].sort())
  for (const role of roles) expect(roleWords[role].may).not.toBe('')
})
