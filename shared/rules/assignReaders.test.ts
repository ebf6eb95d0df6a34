import fc from 'fast-check'
import { type AssignmentTask, assignReaders } from './assignReaders'

const names = (prefix: string, many: number) =>
  Array.from({ length: many }, (_, index) => `${prefix}-${String(index).padStart(4, '0')}`)

const task = (works: number, jurors: number, more: Partial<AssignmentTask> = {}): AssignmentTask => ({
  entryIds: names('work', works),
  jurors: names('juror', jurors),
  readersPerEntry: 3,
  readers: new Map(),
  isBarred: () => false,
  seed: 1,
  ...more,
})

const loads = (added: ReadonlyMap<string, readonly string[]>) =>
  [...added.values()].map(({ length }) => length)
const spread = (some: readonly number[]) => Math.max(...some) - Math.min(...some)

const readersOf = (added: ReadonlyMap<string, readonly string[]>, entryId: string) =>
  [...added].filter(([, works]) => works.includes(entryId)).map(([juror]) => juror)

test('1,350 works, three readers each, thirty jurors: 135 for everybody', () => {
  const { added, short } = assignReaders(task(1_350, 30))
  expect(new Set(loads(added))).toEqual(new Set([135]))
  expect(short).toEqual([])
})

test('too few jurors: the works that lack a reader are named, and get those there are', () => {
  const { added, short } = assignReaders(task(2, 2))
  expect(short).toEqual(['work-0000', 'work-0001'])
  expect(loads(added)).toEqual([2, 2])
})

test('when a juror leaves, the others keep what they have and share what was left', () => {
  const before = assignReaders(task(90, 6))
  const readers = new Map<string, string[]>()
  for (const [juror, works] of before.added) {
    if (juror === 'juror-0003') continue
    for (const entryId of works) readers.set(entryId, [...(readers.get(entryId) ?? []), juror])
  }
  const others = names('juror', 6).filter((juror) => juror !== 'juror-0003')
  const after = assignReaders(task(90, 6, { jurors: others, readers }))
  const lost = before.added.get('juror-0003')?.length ?? 0
  expect(loads(after.added).reduce((sum, one) => sum + one, 0)).toBe(lost)
  const total = others.map(
    (juror) => (before.added.get(juror)?.length ?? 0) + (after.added.get(juror)?.length ?? 0),
  )
  expect(spread(total)).toBeLessThanOrEqual(1)
})

test('assigned twice, nothing is added', () => {
  const { added } = assignReaders(task(40, 5))
  const readers = new Map(names('work', 40).map((entryId) => [entryId, readersOf(added, entryId)]))
  expect(loads(assignReaders(task(40, 5, { readers })).added)).toEqual([0, 0, 0, 0, 0])
})

test('laws: nobody barred reads, nobody reads twice, everybody possible reads, loads are even', () => {
  const tasks = fc.record({
    works: fc.integer({ min: 1, max: 40 }),
    jurors: fc.integer({ min: 1, max: 9 }),
    readersPerEntry: fc.integer({ min: 1, max: 5 }),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    barred: fc.array(fc.tuple(fc.nat(39), fc.nat(8)), { maxLength: 60 }),
  })
  fc.assert(
    fc.property(tasks, ({ works, jurors, readersPerEntry, seed, barred }) => {
      const pairs = new Set(
        barred.map(([work, juror]) => `${names('work', 40)[work]} ${names('juror', 9)[juror]}`),
      )
      const isBarred = (entryId: string, juror: string) => pairs.has(`${entryId} ${juror}`)
      const given = task(works, jurors, { readersPerEntry, seed, isBarred })
      const { added, short } = assignReaders(given)
      for (const entryId of given.entryIds) {
        const readers = readersOf(added, entryId)
        const possible = given.jurors.filter((juror) => !isBarred(entryId, juror)).length
        expect(new Set(readers).size).toBe(readers.length)
        expect(readers.some((juror) => isBarred(entryId, juror))).toBe(false)
        expect(readers).toHaveLength(Math.min(readersPerEntry, possible))
        expect(short.includes(entryId)).toBe(possible < readersPerEntry)
      }
      if (pairs.size === 0) expect(spread(loads(added))).toBeLessThanOrEqual(1)
      const turned = {
        ...given,
        entryIds: [...given.entryIds].reverse(),
        jurors: [...given.jurors].reverse(),
      }
      const again = assignReaders(turned).added
      expect([...again].sort()).toEqual([...added].sort())
    }),
  )
})
