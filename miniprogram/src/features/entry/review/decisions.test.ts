import type { ClientRefusal } from '@/api/refusal'
import { type Decision, type HeldDecision, openDecisions } from './decisions'

const decision = (entryId: string, decided: Decision['decision'] = 'approve'): Decision => ({
  contestId: 'c',
  entryId,
  title: entryId,
  submittedAt: 1,
  decision: decided,
  reasons: [],
})
const offline: ClientRefusal = { code: 'OFFLINE', during: 'write' }
const claimed: ClientRefusal = { code: 'ENTRY_CLAIMED', name: '何静', until: 9 }
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

const openDesk = (answers: Record<string, ClientRefusal | undefined> = {}, kept: unknown = undefined) => {
  const sent: string[] = []
  const later: (() => void)[] = []
  const store: { kept: readonly HeldDecision[] } = { kept: [] }
  const desk = openDecisions({
    send: async ({ entryId }) => {
      sent.push(entryId)
      const error = answers[entryId]
      return error ? { ok: false, error } : { ok: true }
    },
    kept: () => kept,
    keep: (held) => {
      store.kept = held
    },
    later: (deed) => later.push(deed),
    now: () => 100,
    onSettled: () => undefined,
  })
  return { desk, sent, later, store, answers }
}

test('decisions go out one after the other, and nothing stays behind', async () => {
  const { desk, sent, store } = openDesk()
  desk.decide(decision('a'))
  desk.decide(decision('b'))
  expect(desk.held().map(({ entryId }) => entryId)).toEqual(['a', 'b'])
  await settle()
  expect(sent).toEqual(['a', 'b'])
  expect(store.kept).toEqual([])
  expect(['a', 'b', 'c'].map((id) => desk.wasDecided(decision(id)))).toEqual([true, true, false])
})

test('without a network they wait on the device in their order, and go when it is back', async () => {
  const { desk, sent, later, store, answers } = openDesk({ a: offline })
  desk.decide(decision('a'))
  desk.decide(decision('b'))
  await settle()
  expect(sent).toEqual(['a'])
  expect(store.kept.map(({ state }) => state)).toEqual(['held', 'held'])
  answers.a = undefined
  later[0]?.()
  await settle()
  expect(sent).toEqual(['a', 'a', 'b'])
  expect(store.kept).toEqual([])
})

test('a page that was closed sends what it had kept', async () => {
  const { desk, sent } = openDesk({}, [{ ...decision('a'), state: 'held' }])
  desk.resume()
  await settle()
  expect(sent).toEqual(['a'])
  expect(desk.held()).toEqual([])
})

test('a refusal is kept until it was read, and stops nobody behind it', async () => {
  const { desk, sent } = openDesk({ a: claimed })
  desk.decide(decision('a'))
  desk.decide(decision('b'))
  await settle()
  expect(sent).toEqual(['a', 'b'])
  expect(desk.held()).toEqual([{ ...decision('a'), state: 'refused', refusal: claimed }])
  expect(desk.isDecided(decision('a'), 50)).toBe(false)
  desk.dismiss('a')
  expect(desk.held()).toEqual([])
})

test('what was decided here is out of an older list and back in a newer one', async () => {
  const { desk } = openDesk()
  desk.decide(decision('a'))
  expect(desk.isDecided(decision('a'), 200)).toBe(true)
  await settle()
  expect(desk.isDecided(decision('a'), 50)).toBe(true)
  expect(desk.isDecided(decision('a'), 150)).toBe(false)
  expect(desk.isDecided(decision('b'), 50)).toBe(false)
})

test('junk on the device is no decision', () => {
  expect(openDesk({}, 'junk').desk.held()).toEqual([])
})

test('mended and sent again, or taken up again, a work is in the queue once more', async () => {
  const { desk } = openDesk()
  desk.decide(decision('a', 'return'))
  await settle()
  expect(desk.wasDecided({ entryId: 'a', submittedAt: 2 })).toBe(false)
  desk.decide(decision('a', 'reopen'))
  await settle()
  expect(desk.wasDecided(decision('a'))).toBe(false)
})
