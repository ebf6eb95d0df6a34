import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Access, Noun } from '#shared/contract/action'
import { contract } from '#shared/contract/index'
import { instantOf } from '#shared/lib/day'
import type { CountsVisibility } from '#shared/model/contest'
import type { Standings } from '#shared/model/ranking'
import type { Mark } from '#shared/model/ruling'
import { LEDGER_KEY, openTestCloud, type TestCloud } from '../tests/cloud'
import { exampleInputs } from '../tests/exampleInputs'
import { hebeiContest } from '../tests/fixtures/contests'
import { deskDocuments } from '../tests/fixtures/desk'
import { hebeiWorks } from '../tests/fixtures/hebei2020'
import { people } from '../tests/fixtures/people'
import { finalListOf } from '../tests/fixtures/showcase'
import { newKey, openHebei } from '../tests/season'

// While counts are hidden or frozen, nothing that anybody but the contest's own staff may ask depends on them. Every
// such action is asked before and after a landslide; whatever is different has leaked: a number, an order, an error.

const contestId = 'hebei-2020'

/** Who may not see hidden counts, and by what an action lets them in. */
const callers: { who: string; openid?: string; access: Access[] }[] = [
  { who: 'a guest', access: ['guest'] },
  ...(['voter-1', 'entrant-1', 'juror-1', 'liaison-1', 'reviewer-1'] as const).map((who) => ({
    who,
    openid: people.find(({ personaId }) => personaId === who)?.openid ?? '',
    access: ['guest', 'member', who.replace(/-\d$/, '')] as Access[],
  })),
]

/**
 * The chain of batches goes on in public, so that it can be checked; and what an account takes home counts its own wrong
 * codes, one more each time. Neither names a work or votes.
 */
const goesOn = new Set(['voting.listCheckpoints', 'account.exportHeld'])

const asked = Object.entries<Noun>(contract).flatMap(([noun, actions]) =>
  Object.entries(actions).map(([name, { access }]) => ({ noun, name, access })),
)

/** Instants and ids of a request are new each time; all else must be the same. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (key, part: unknown) => (/^(requestId|now|url|.*Url)$/.test(key) ? undefined : part))

const askAll = async (t: TestCloud): Promise<Map<string, string>> => {
  const heard = new Map<string, string>()
  for (const { noun, name, access } of asked) {
    const example = (exampleInputs as Record<string, Record<string, object>>)[noun]?.[name]
    // The contest that is asked about here has a final list too, so that its story could tell something.
    const led = noun === 'showcase' ? { ...example, contestId } : example
    const input = name === 'entryCurve' ? { contestId, entryId: 'hebei-2020-077' } : led
    for (const caller of callers) {
      if (input === undefined || !caller.access.some((one) => access.includes(one))) continue
      const reply = await t.raw(noun, { action: name, input }, caller.openid)
      heard.set(`${noun}.${name} as ${caller.who}`, plain('result' in reply ? reply.result : reply.code))
    }
  }
  return heard
}

const vote = async (t: TestCloud, from: number, to: number, entryId: string) => {
  for (let voter = from; voter < to; voter++) {
    const lines = [{ entryId, votes: 10 }]
    const reply = await t
      .asOpenid(`oTEST_landslide_${voter}`)
      .voting.castVotes({ contestId, lines, key: newKey() })
    if (!reply.ok) throw new Error(reply.error.code)
  }
}

const settle = (t: TestCloud) => t.timer('voting', 'settle')

const cases: [string, CountsVisibility][] = [
  ['hidden', { mode: 'hidden', times: [], frozenFrom: null }],
  ['told at set times', { mode: 'at-times', times: [600], frozenFrom: null }],
  ['frozen', { mode: 'live', times: [], frozenFrom: instantOf('2020-11-26 12:30') }],
  ['frozen between set times', { mode: 'at-times', times: [600], frozenFrom: instantOf('2020-11-26 12:30') }],
]

/** What differs between before a landslide and after it, for those who may not see counts. */
const toldBy = async (countsVisibility: CountsVisibility) => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'jingying-'))
  const environment = { LEDGER_KEY, SCREEN_FILES: 'on' }
  const season = { contest: { ...hebeiContest, countsVisibility } }
  let t = await openHebei({ dataDir, season, environment })
  try {
    await t.write(deskDocuments)
    await t.write(finalListOf({ ...season, works: hebeiWorks }, 30))
    await vote(t, 0, 3, 'hebei-2020-042')
    await settle(t)
    await t.at('2020-11-26 13:00')
    // Writes are written once, and counted; from here on they only answer.
    await askAll(t)
    await settle(t)
    await t.timer('ruling', 'inspect')
    const earlier = await askAll(t)
    await vote(t, 10, 41, 'hebei-2020-077')
    await vote(t, 50, 63, 'hebei-2020-003')
    await settle(t)
    await t.close()

    // Instances that remember nothing: a cache must not be what keeps the secret.
    t = await openTestCloud({ dataDir, environment, at: '2020-11-26 13:11' })
    await settle(t)
    await t.timer('ruling', 'inspect')
    const later = await askAll(t)
    // There was something to tell.
    const marks = await t.all<Mark>('marks', { contestId, kind: 'newAccounts' })
    expect(marks.map(({ entryId, accounts }) => [entryId, accounts])).toEqual([['hebei-2020-077', 31]])
    const [standings] = await t.all<Standings>('standings', { contestId })
    expect(standings?.rows.slice(0, 3).map(({ entryId, votes }) => [entryId, votes])).toEqual([
      ['hebei-2020-077', 310],
      ['hebei-2020-003', 130],
      ['hebei-2020-042', 30],
    ])
    const told = [...later.keys()].filter((what) => earlier.get(what) !== later.get(what))
    return { told: told.filter((what) => !goesOn.has(actionIn(what))), later, files: await filesIn(dataDir) }
  } finally {
    await t.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const actionIn = (what: string) => what.split(' ')[0] ?? ''

/** What a browser outside could fetch. */
const filesIn = async (dataDir: string): Promise<string> => {
  const names = await readdir(path.join(dataDir, 'files'), { recursive: true, withFileTypes: true })
  const files = names.filter((one) => one.isFile() && !one.name.endsWith('.jpg'))
  return (await Promise.all(files.map((one) => readFile(path.join(one.parentPath, one.name), 'utf8')))).join()
}

test.each(cases)(
  '%s: no action of the contract tells a vote, a place or an order',
  async (_, visibility) => {
    const { told, later, files } = await toldBy(visibility)
    expect(told).toEqual([])
    expect(later.size).toBeGreaterThan(30)
    expect(files).toContain('"cards"')
    expect(files).not.toContain('"votes":310')
    for (const [what, reply] of later) {
      if (goesOn.has(actionIn(what))) expect(reply).not.toContain('hebei-2020-0')
    }
  },
  120_000,
)

/** All that anybody is told when the last places are shown and the first are not. */
const toldHalfRevealed = async (most: string, fewer: string): Promise<Map<string, string>> => {
  const contest = {
    ...hebeiContest,
    countsVisibility: { mode: 'hidden', times: [], frozenFrom: null },
  } as const
  const t = await openHebei({ season: { contest }, environment: { LEDGER_KEY, SCREEN_FILES: 'on' } })
  try {
    await t.write(deskDocuments)
    await vote(t, 0, 31, most)
    await vote(t, 40, 53, fewer)
    await settle(t)
    await t.at('2020-12-11 00:05')
    await t.timer('ruling', 'inspect')
    for (const works of [0, 1]) {
      const step = { contestId, shown: 0, works, reason: '颁奖礼' }
      expect(await t.as('owner-1').voting.revealRanking(step)).toMatchObject({ ok: true })
    }
    await askAll(t)
    return await askAll(t)
  } finally {
    await t.close()
  }
}

test('half of a reveal is the same whoever is first', async () => {
  const one = await toldHalfRevealed('hebei-2020-077', 'hebei-2020-003')
  const other = await toldHalfRevealed('hebei-2020-003', 'hebei-2020-077')
  expect(one.get('voting.ranking as a guest')).toContain('"shown":148')
  // Hashes stand for everything, and tell nothing.
  const unhashed = (told: string | undefined) => told?.replace(/[0-9a-f]{64}/g, '')
  const told = [...one.keys()].filter((what) => unhashed(one.get(what)) !== unhashed(other.get(what)))
  expect(told).toEqual([])
}, 120_000)

test('where counts are live the same comparison finds them', async () => {
  const { told, files } = await toldBy({ mode: 'live', times: [], frozenFrom: null })
  expect(told.filter((what) => what.endsWith('a guest'))).toEqual([
    'showcase.openStory as a guest',
    'voting.ranking as a guest',
    'voting.openScreen as a guest',
    'voting.entryCurve as a guest',
  ])
  expect(files).toContain('"votes":310')
}, 120_000)
