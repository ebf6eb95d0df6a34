import type { ClientRefusal } from '@/api/refusal'
import { type Marks, openScoring, type Place, type ScoringPorts, type ServerSheet } from './scoring'

const place: Place = { contestId: 'c', panelId: 'p', entryId: 'e' }
const marks = (overall: number, comment = ''): Marks => ({ scores: { overall }, tick: null, comment })

type Sent = Parameters<ScoringPorts['send']>[0]

/** One sheet on a server, and a phone whose line may break. */
const world = (
  stored: { current: unknown } = { current: undefined },
  server: { sheet: ServerSheet | null } = { sheet: null },
) => {
  const deeds: (() => void)[] = []
  const line = { is: 'up' as 'up' | 'down' | 'losesReplies' }
  const sent: Sent[] = []
  const keys = new Map<string, number>()
  let key = 0
  const desk = openScoring({
    kept: () => stored.current,
    keep: (waiting) => {
      stored.current = JSON.parse(JSON.stringify(waiting))
    },
    newKey: () => `key-${stored.current ? 'b' : 'a'}-${++key}-${Math.random()}`,
    later: (deed) => {
      deeds.push(deed)
      return () => void deeds.splice(deeds.indexOf(deed), 1)
    },
    send: async (input) => {
      sent.push(input)
      const refusal = (error: object) => ({ ok: false as const, error: error as ClientRefusal })
      if (line.is === 'down') return refusal({ code: 'OFFLINE', during: 'write' })
      const known = keys.get(input.key)
      const { scores, tick, comment } = input
      if (known === undefined) {
        if ((server.sheet?.version ?? 0) !== input.baseVersion)
          return refusal({ code: 'SCORED_MEANWHILE', sheet: server.sheet })
        server.sheet = { scores, tick, comment, version: input.baseVersion + 1, savedAt: 1 }
        keys.set(input.key, server.sheet.version)
      }
      if (line.is === 'losesReplies') return refusal({ code: 'LOST_REPLY', during: 'write' })
      return { ok: true, value: { version: keys.get(input.key) ?? 0 } }
    },
  })
  const run = async () => {
    for (const deed of deeds.splice(0)) deed()
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  return { desk, run, line, sent, server, stored }
}

test('many taps are one save', async () => {
  const { desk, run, sent, server } = world()
  desk.arrive(place, null)
  for (const score of [100, 300, 850]) desk.change(place, marks(score))
  expect(desk.sheetOf(place)).toMatchObject({ state: 'waiting', marks: marks(850) })
  await run()
  expect(sent).toHaveLength(1)
  expect(desk.sheetOf(place)).toMatchObject({ state: 'saved', version: 1 })
  expect(server.sheet).toMatchObject(marks(850))
  expect(desk.waits()).toBe(0)
})

test('without a line nothing is lost, not even by closing the app', async () => {
  const first = world()
  first.line.is = 'down'
  first.desk.arrive(place, null)
  first.desk.change(place, marks(700))
  await first.run()
  expect(first.desk.sheetOf(place)).toMatchObject({ state: 'held', refusal: { code: 'OFFLINE' } })

  const second = world(first.stored, first.server)
  second.desk.arrive(place, null)
  expect(second.desk.sheetOf(place)).toMatchObject({ state: 'waiting', marks: marks(700) })
  await second.run()
  expect(second.server.sheet).toMatchObject({ ...marks(700), version: 1 })
})

test('a lost reply is no conflict with oneself, even when one went on meanwhile', async () => {
  const { desk, run, line, server } = world()
  desk.arrive(place, null)
  line.is = 'losesReplies'
  desk.change(place, marks(700))
  await run()
  desk.change(place, marks(750))
  line.is = 'up'
  await run()
  await run()
  expect(server.sheet).toMatchObject({ ...marks(750), version: 2 })
  expect(desk.sheetOf(place)).toMatchObject({ state: 'saved', version: 2 })
})

describe('another device was first', () => {
  const theirs: ServerSheet = { ...marks(300, '不错'), version: 4, savedAt: 9 }
  const meet = async () => {
    const it = world()
    it.desk.arrive(place, null)
    it.server.sheet = theirs
    it.desk.change(place, marks(900))
    await it.run()
    expect(it.desk.sheetOf(place)).toMatchObject({ state: 'conflict', theirs, marks: marks(900) })
    return it
  }

  test('mine is kept, over what was seen', async () => {
    const { desk, run, server } = await meet()
    desk.keepMine(place)
    await run()
    expect(server.sheet).toMatchObject({ ...marks(900), version: 5 })
  })

  test('theirs is taken', async () => {
    const { desk, server } = await meet()
    desk.takeTheirs(place)
    expect(desk.sheetOf(place)).toMatchObject({ state: 'saved', version: 4, marks: marks(300, '不错') })
    expect(server.sheet).toBe(theirs)
    expect(desk.waits()).toBe(0)
  })
})

test('what the server brings later does not take back what was saved here', () => {
  const { desk } = world()
  desk.arrive(place, { ...marks(500), version: 3, savedAt: 1 })
  desk.arrive(place, { ...marks(100), version: 2, savedAt: 1 })
  expect(desk.sheetOf(place)?.marks).toEqual(marks(500))
})
