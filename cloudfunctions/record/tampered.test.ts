import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { MANIFEST_NAME, type RecordKind, recordKinds, type SignedManifest } from '#shared/model/record'
import { digested, manifestText } from '#shared/rules/recordFiles'
import { linesOf, type Place } from '../../scripts/recount/place'
import { recountRecord } from '../../scripts/recount/recountRecord'
import { LEDGER_KEY, type TestCloud } from '../../tests/cloud'
import { contestId, workId } from '../../tests/results'
import { fetchRecord, openWholeContest, publishFinal, writeWhole } from '../../tests/wholeContest'
import { signRecord } from '../_runtime/recordKey'

// One whole record, altered in every way: whatever is not as it was signed is named, and what was signed wrongly too.

process.env.LEDGER_KEY = LEDGER_KEY

type Texts = Readonly<Record<string, string>>
let t: TestCloud
let whole: Texts
beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'record-'))
  t = await openWholeContest({ objections: { answerDays: 5, vacancies: 'next' } })
  await publishFinal(t)
  await writeWhole(t)
  await fetchRecord(t, folder)
  const names = await readdir(folder)
  const texts = names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)
  whole = Object.fromEntries(await Promise.all(texts))
  await rm(folder, { recursive: true })
}, 60_000)
afterAll(() => t.close())

const faultOf = async (texts: Texts): Promise<string> => {
  const place: Place = { names: Object.keys(texts), text: (name) => texts[name] }
  return (await recountRecord(place)).fault ?? ''
}
const nameOf = (kind: RecordKind) => (kind === 'slips' ? 'batches-000001-000002.jsonl' : `${kind}.jsonl`)
const rowsIn = (kind: RecordKind) => linesOf(whole[nameOf(kind)] ?? '')
const withRows = (kind: RecordKind, lines: readonly string[]): Texts => ({
  ...whole,
  [nameOf(kind)]: lines.map((line) => `${line}\n`).join(''),
})
const rowKinds = recordKinds.filter((kind) => kind !== 'slips' && kind !== 'rulings')

test('left alone it agrees', async () => {
  expect(await faultOf(whole)).toBe('')
})

test.each(rowKinds)('%s: a row that is altered, gone, or one too many, is named', async (kind) => {
  const lines = rowsIn(kind)
  const numbers = fc.integer({ min: 0, max: lines.length - 1 })
  await fc.assert(
    fc.asyncProperty(numbers, async (at) => {
      const row = at + 1
      const line = lines[at] ?? ''
      const place = `${kind}.jsonl`
      const digit = line.replace(/\d(?=\D*$)/, (found) => String((Number(found) + 1) % 10))
      const altered = digit === line ? line.replace('"', '" ') : digit
      expect(await faultOf(withRows(kind, lines.with(at, altered)))).toContain(`${place} 第 ${row} 行被改过`)
      const gone = lines.toSpliced(at, 1)
      if (lines[at + 1] !== line) expect(await faultOf(withRows(kind, gone))).toContain(`${place} 缺少第 `)
      const added = lines.toSpliced(at, 0, altered)
      expect(await faultOf(withRows(kind, added))).toContain(`${place} 第 ${row} 行是多出来的`)
    }),
    { numRuns: 8 },
  )
})

test('a slip that is altered, gone, or one too many, is named by its batch and itself', async () => {
  const lines = rowsIn('slips')
  for (const at of [1, 20, lines.length - 1]) {
    const line = lines[at] ?? ''
    if (line.startsWith('{"row":"batch"')) continue
    const { voter, batch } = JSON.parse(line) as { voter: string; batch: number }
    const place = `batches-000001-000002.jsonl 第 ${batch} 个批次被改过`
    const more = line.replace(/"votes":(\d)/, (_, votes) => `"votes":${votes === '1' ? 2 : 1}`)
    const altered = await faultOf(withRows('slips', lines.with(at, more)))
    expect(altered).toBe(`${place}：选票被改过：${contestId}:${voter}:2020-11-26:00000${batch}`)
    expect(await faultOf(withRows('slips', lines.toSpliced(at, 1)))).toContain(`${place}：缺少选票，`)
    const stranger = line.replace(voter, 'f'.repeat(32))
    expect(await faultOf(withRows('slips', lines.toSpliced(at, 0, stranger)))).toContain('多出选票：')
    const later = line.replace(/"hour":(\d+)/, (_, hour) => `"hour":${Number(hour) + 3_600_000}`)
    expect(await faultOf(withRows('slips', lines.with(at, later)))).toBe(altered)
  }
})

test('a file that is gone, strange, or ends otherwise; a manifest that was edited; another key', async () => {
  const { 'scores.jsonl': scores, ...rest } = whole
  expect(await faultOf(rest)).toBe('scores.jsonl 缺少这个文件')
  expect(await faultOf({ ...whole, 'more.jsonl': scores ?? '' })).toBe('more.jsonl 多出这个文件')
  expect(await faultOf({ ...whole, 'scores.jsonl': scores?.trimEnd() ?? '' })).toBe(
    'scores.jsonl 行都在，但文件被改过',
  )
  const manifest = whole[MANIFEST_NAME] ?? ''
  for (const [from, to] of [
    ['"version": 1', '"version": 2'],
    ['"rows": ', '"rows": 1'],
    ['"signature": "', '"signature": "0'],
    ['"publicKey": "', '"publicKey": "0'],
  ] as const)
    expect(await faultOf({ ...whole, [MANIFEST_NAME]: manifest.replace(from, to) })).toBe(
      'record.json 被改过：签名与内容不符',
    )
})

/** As one who holds the key would forge it: every hash and the signature fit what was written. */
const forged = (kind: RecordKind, lines: readonly string[]): Texts => {
  const texts = withRows(kind, lines)
  const { signature, ...manifest } = JSON.parse(whole[MANIFEST_NAME] ?? '') as SignedManifest
  const { digest } = digested(lines.map((line) => [line]))
  const files = manifest.files.map((file) => (file.kind === kind ? { ...file, ...digest } : file))
  const next = { ...manifest, files }
  return { ...texts, [MANIFEST_NAME]: JSON.stringify({ ...next, signature: signRecord(manifestText(next)) }) }
}
const rewritten = (kind: RecordKind, at: number, change: (row: Record<string, never>) => object): Texts => {
  const lines = rowsIn(kind)
  const row = JSON.parse(lines[at] ?? '') as Record<string, never>
  return forged(kind, lines.with(at, JSON.stringify(change(row))))
}

describe('even the one who holds the key is found out', () => {
  test('a score changed', async () => {
    const lines = rowsIn('scores')
    const changed = lines.with(0, lines[0]?.replace('"theme":1000', '"theme":500') ?? '')
    expect(await faultOf(forged('scores', changed))).toMatch(
      new RegExp(`^table.jsonl 第 \\d+ 行：成绩与选票、评分按公式算出的不同：${workId(0)}$`),
    )
    const strange = lines.with(0, lines[0]?.replace('"theme":1000', '"theme":1001') ?? '')
    expect(await faultOf(forged('scores', strange))).toBe(
      `scores.jsonl 第 1 行：分数不在评分标准之内，或不是这个评委组的：${workId(0)}`,
    )
  })

  test('a count, a place in the table, a work left out', async () => {
    expect(await faultOf(rewritten('counts', 0, (row) => ({ ...row, votes: 999 })))).toBe(
      `重新计票：公布的票数不对：${workId(0)}`,
    )
    const table = await faultOf(rewritten('table', 3, (row) => ({ ...row, score: 9_999 })))
    expect(table).toContain('table.jsonl 第 4 行：成绩与选票')
    const fewer = await faultOf(forged('table', rowsIn('table').toSpliced(120, 1)))
    expect(fewer).toMatch(/^entries.jsonl 第 \d+ 行：公开的作品没有进成绩表/)
    const hidden = await faultOf(rewritten('entries', 0, (row) => ({ ...row, listed: false })))
    expect(hidden).toContain(
      `entries.jsonl 第 1 行：公开的作品没有进成绩表或名单，也没有下架的记录：${workId(0)}`,
    )
  })

  test('a decision removed, an award’s winner swapped, its places changed', async () => {
    const decisions = rowsIn('decisions')
    const given = decisions.findIndex((line) => line.includes('"creative"'))
    const fewer = await faultOf(forged('decisions', decisions.toSpliced(given, 1)))
    expect(fewer).toMatch(/^list.jsonl 第 \d+ 行：名单与成绩、奖项规则和主办方的决定算出的不同：/)
    const swapped = [...rowsIn('list')]
    const [first = '', second = ''] = swapped
    swapped[0] = second
    swapped[1] = first
    expect(await faultOf(forged('list', swapped))).toContain('list.jsonl 第 1 行：名单与成绩')
    const places = await faultOf(rewritten('awards', 0, (row) => ({ ...row, places: 4 })))
    expect(places).toContain('list.jsonl 第 ')
  })

  test('a change nobody decided, a decision nobody was told of, an objection without its recall', async () => {
    const changes = rowsIn('changes')
    expect(await faultOf(forged('changes', changes.slice(0, -1)))).toContain(
      '公示以后的决定没有对应的公开变动',
    )
    const last = changes.at(-1) ?? ''
    expect(await faultOf(forged('changes', [...changes, last]))).toContain('公开的变动没有对应的决定')
    const other = await faultOf(rewritten('objections', 0, (row) => ({ ...row, entryId: workId(99) })))
    expect(other).toContain('objections.jsonl 第 1 行：异议取消了获奖资格')
    const hash = await faultOf(rewritten('publicity', 0, (row) => ({ ...row, hash: '0'.repeat(64) })))
    expect(hash).toContain('jsonl')
  })
})
