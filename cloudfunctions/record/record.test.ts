import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openPlace } from '../../scripts/recount/place'
import { recountRecord } from '../../scripts/recount/recountRecord'
import type { TestCloud } from '../../tests/cloud'
import { contestId, secret, workId } from '../../tests/results'
import { openHebei } from '../../tests/season'
import { fetchRecord, openWholeContest, publishFinal, writeWhole } from '../../tests/wholeContest'

let t: TestCloud
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'record-'))
})
afterEach(async () => {
  await t.close()
  await rm(folder, { recursive: true, force: true })
})
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const write = () => t.as('owner-1').record.writeRecord({ contestId })

test.each([
  ['places stay empty', {}],
  ['the next in line moves up', { objections: { answerDays: 5, vacancies: 'next' } }],
] as const)(
  'a whole contest in files, and a recount that agrees: %s',
  async (_, contest) => {
    t = await openWholeContest(contest)
    expect(await write()).toEqual(refused('RESULTS_NOT_FINAL'))
    const { hash } = await publishFinal(t)
    expect(await write()).toEqual(refused('LEDGER_NOT_EXPORTED', { batch: 0, batches: 2 }))
    await writeWhole(t)
    const { names, publicKey } = await fetchRecord(t, folder)
    expect(names).toEqual([
      ...['record.json', 'rules.jsonl', 'papers.jsonl', 'entries.jsonl', 'units.jsonl'],
      ...['batches-000001-000002.jsonl', 'counts.jsonl', 'panels.jsonl', 'scores.jsonl', 'table.jsonl'],
      ...['awards.jsonl', 'decisions.jsonl', 'publicity.jsonl', 'list.jsonl', 'changes.jsonl'],
      ...['objections.jsonl', 'audit.jsonl'],
    ])
    const found = await recountRecord(openPlace(folder), publicKey)
    expect(found).toMatchObject({ fault: undefined, hash, slips: 60, votes: 180 })
    expect((await recountRecord(openPlace(folder), '0'.repeat(64))).fault).toBe(
      'record.json 不是用给出的公钥签的',
    )
  },
  60_000,
)

test('before there is a list to sign, the key is told and nothing else', async () => {
  t = await openHebei()
  const publicKey = expect.stringMatching(/^[0-9a-f]{64}$/)
  expect(await t.guest.record.openRecord({ contestId })).toEqual({
    ok: true,
    value: { publicKey, record: null },
  })
  expect(await write()).toEqual(refused('RESULTS_NOT_FINAL'))
  expect(await t.as('observer-1').record.writeRecord({ contestId })).toEqual(refused('FORBIDDEN'))
})

test('no person is in it, and a juror has a number where the contest publishes no names', async () => {
  t = await openWholeContest()
  await publishFinal(t)
  await writeWhole(t)
  const { names } = await fetchRecord(t, folder)
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
  for (const text of texts)
    for (const hidden of [secret, 'oTEST', 'oFIXTURE', '评委0', '13900001111', '张三', '秦岭', '苏梅'])
      expect(text).not.toContain(hidden)
  const scores = await readFile(path.join(folder, 'scores.jsonl'), 'utf8')
  expect(JSON.parse(scores.split('\n')[0] ?? '')).toMatchObject({
    entryId: workId(0),
    given: ['1', '2', '3', '4', '5'].map((juror) => ({ juror, scores: { theme: 1_000 }, tick: null })),
  })
}, 60_000)
