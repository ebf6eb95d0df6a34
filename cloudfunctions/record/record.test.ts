import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { zipSync } from 'fflate'
import type { EntryRow } from '#shared/model/record'
import type { AwardList, Publicity } from '#shared/model/results'
import { openAdministrator } from '../../scripts/cloud/administrator'
import { root } from '../../scripts/cloud/deployment'
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

const takeDown = async (entryId: string): Promise<void> => {
  const reply = await t.as('owner-1').entry.takeDown({ contestId, entryId, reason: '作者要求' })
  if (!reply.ok) throw new Error(reply.error.code)
}

/** Those who would be next are taken down while the list is public. */
const takeDownOthers = async (cloud: TestCloud): Promise<void> => {
  t = cloud
  const [publicity] = await t.all<Publicity>('publicities', { contestId })
  const [list] = await t.all<AwardList>('awardLists', { contestId })
  const winners = new Set(publicity?.awards.flatMap((award) => award.winners.map(({ id }) => id)))
  const others = list?.rows.flatMap(({ entryId }) => (winners.has(entryId) ? [] : entryId)) ?? []
  for (const entryId of others.slice(0, 40)) await takeDown(entryId)
}

test.each(['next', 'empty'] as const)(
  'works that are taken down meanwhile: %s',
  async (vacancies) => {
    t = await openWholeContest({ objections: { answerDays: 5, vacancies } }, takeDownOthers)
    const { hash } = await publishFinal(t)
    // A winner too, once the list is final: there it stays.
    await takeDown(workId(0))
    await writeWhole(t)
    await fetchRecord(t, folder)
    const found = await recountRecord(openPlace(folder))
    expect(found).toMatchObject({ fault: undefined, hash })
    const entries = await readFile(path.join(folder, 'entries.jsonl'), 'utf8')
    const row = JSON.parse(entries.split('\n')[0] ?? '') as EntryRow
    expect(row).toMatchObject({
      entryId: workId(0),
      status: 'taken-down',
      words: null,
      listed: { number: '001' },
    })
  },
  60_000,
)

test('the command takes a folder, a zip and a list of addresses', async () => {
  t = await openWholeContest()
  await publishFinal(t)
  await writeWhole(t)
  const { names, publicKey } = await fetchRecord(t, folder)
  const agreed = await run(folder, '--key', publicKey)
  expect([agreed.code, agreed.said]).toEqual([0, expect.stringContaining('与公布的最终名单逐字节一致')])

  const texts = await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))]))
  const zip = path.join(folder, 'record.zip')
  await writeFile(zip, zipSync(Object.fromEntries(texts)))
  expect((await run(zip)).said).toContain('没有给出 --key')

  const links = path.join(folder, 'links.txt')
  await writeFile(links, `${(await linksOf(names)).join('\n')}\n`)
  expect((await run(links, '--key', publicKey)).code).toBe(0)
  await writeFile(links, '../away.jsonl\thttps://example.org\n')
  expect(await run(links)).toEqual({ code: 2, said: expect.stringContaining('links.txt 第 1 行不是') })

  const table = path.join(folder, 'table.jsonl')
  await writeFile(table, (await readFile(table, 'utf8')).replace('"votes":', '"votes":1'))
  const { code, said } = await run(folder)
  expect([code, said]).toEqual([1, expect.stringContaining('不符：table.jsonl 第 1 行被改过（')])
}, 90_000)

const linksOf = async (names: readonly string[]): Promise<string[]> => {
  const opened = await t.guest.record.openRecord({ contestId })
  const record = opened.ok ? opened.value.record : null
  if (!record) throw new Error('no record')
  const fileList = [record.manifest, ...record.files].map(({ fileId }) => fileId)
  const links = await openAdministrator(t.cloud).getTempFileURL({ fileList })
  return links.fileList.map(({ tempFileURL }, index) => `${names[index]}\t${tempFileURL}`)
}

const run = async (...parts: string[]): Promise<{ code: number; said: string }> => {
  try {
    const { stdout } = await promisify(execFile)('npx', ['tsx', 'scripts/recount.ts', ...parts], {
      cwd: root,
    })
    return { code: 0, said: stdout }
  } catch (thrown) {
    const { code, stdout } = thrown as { code: number; stdout: string }
    return { code, said: stdout }
  }
}

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
