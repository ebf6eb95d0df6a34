import type { BatchRow, ExportManifest, ExportRow, PaperRow, SlipRow } from '#shared/model/export'
import type { Slip } from '#shared/model/vote'
import { contestId, exported, noon, paper, rule, ruled, slips, works } from '../../tests/fixtures/smallLedger'
import { correctionSlip } from './correction'
import { paperHashOf } from './paperHash'
import { recount } from './recount'
import { sealSlip, slipHashOf, slipIdOf } from './slip'

const count = (manifest: ExportManifest, rows: readonly ExportRow[]) =>
  recount(manifest, async function* () {
    yield* rows
  })
const isSlip = (row: ExportRow): row is SlipRow => row.row === 'slip'

test('an export that was left alone agrees with what was published', async () => {
  const { manifest, rows } = exported()
  expect(await count(manifest, rows)).toEqual({
    ...{ slips: 8, batches: 3, fault: undefined },
    votes: { a: 12, b: 3, d: 3 },
  })
})

const { rows: whole } = exported()
const slipRows = whole.filter(isSlip)
const slipFacts = [
  'voter',
  'window',
  'revision',
  'day',
  'lines',
  'hour',
  'seal',
  'paperVersion',
  'paperHash',
  'previousHash',
  'hash',
] as const
const changed = (row: SlipRow, fact: (typeof slipFacts)[number]): SlipRow => {
  if (fact === 'lines')
    return { ...row, lines: row.lines.map((line) => ({ ...line, votes: line.votes + 1 })) }
  const value = row[fact]
  return { ...row, [fact]: typeof value === 'number' ? value + 1 : `${value}0` }
}

describe('the first row that is not as it was is named', () => {
  const faultOf = async (alter: (rows: ExportRow[]) => ExportRow[], change: Partial<ExportManifest> = {}) => {
    const { manifest, rows } = exported()
    return (await count({ ...manifest, ...change }, alter(rows))).fault
  }
  const idOf = (row: SlipRow) => slipIdOf({ ...row, contestId })

  test.each(slipFacts)('a slip whose %s was changed', async (fact) => {
    for (const at of slipRows.keys()) {
      const target = slipRows[at] as SlipRow
      const fault = await faultOf((rows) =>
        rows.map((row) => (isSlip(row) && idOf(row) === idOf(target) ? changed(row, fact) : row)),
      )
      expect(fault).toBeDefined()
      if (['lines', 'hour', 'seal', 'paperHash'].includes(fact)) expect(fault?.where).toBe(idOf(target))
    }
  })

  test('a slip that was changed, and its hash with it', async () => {
    const target = slipRows[2] as SlipRow
    const lines = [{ entryId: 'd', votes: 9 }]
    const state = {
      day: { day: target.day, votes: 9, ballots: 1, byEntry: { d: 9 }, byCategory: { south: 9 } },
    }
    const forged = { ...target, lines, hash: slipHashOf({ ...target, contestId, lines, state }, target.seal) }
    expect(
      await faultOf((rows) => rows.map((row) => (isSlip(row) && idOf(row) === idOf(target) ? forged : row))),
    ).toEqual({
      code: 'SLIP_ALTERED',
      where: idOf(target),
    })
  })

  test.each(slipRows.map((row) => [idOf(row), row] as const))(
    'a slip that is missing: %s',
    async (where, target) => {
      const fault = await faultOf((rows) => rows.filter((row) => !isSlip(row) || idOf(row) !== idOf(target)))
      expect(fault).toEqual({ code: 'SLIP_MISSING', where })
    },
  )

  test('two rows that changed places', async () => {
    const [one, other] = slipRows as [SlipRow, SlipRow]
    const swap = (rows: ExportRow[]) =>
      rows.map((row) => (row === rows[1] ? rows[2] : row === rows[2] ? rows[1] : row) as ExportRow)
    expect(await faultOf(swap)).toEqual({ code: 'SLIP_MISSING', where: idOf(one) })
    expect(idOf(one)).not.toBe(idOf(other))
    const batches = (rows: ExportRow[]) => [...rows.slice(4), ...rows.slice(0, 4)]
    expect(await faultOf(batches)).toEqual({ code: 'BATCH_MISSING', where: 'batch 1' })
  })

  test('a slip too many, and a slip twice', async () => {
    const target = slipRows[0] as SlipRow
    const stranger = { ...target, voter: 'v9' }
    const insert = (extra: ExportRow) => (rows: ExportRow[]) => [...rows.slice(0, 2), extra, ...rows.slice(2)]
    expect(await faultOf(insert(stranger))).toEqual({ code: 'SLIP_ADDED', where: idOf(stranger) })
    expect(await faultOf(insert(target))).toEqual({ code: 'SLIP_TWICE', where: idOf(target) })
  })

  test.each(['number', 'sums', 'votes', 'merkleRoot', 'previousHash', 'settledAt', 'hash'] as const)(
    'a batch whose %s was changed',
    async (fact) => {
      const alter = (row: BatchRow): BatchRow => {
        if (fact === 'sums') return { ...row, sums: { ...row.sums, a: 99 } }
        const value = row[fact]
        return { ...row, [fact]: typeof value === 'number' ? value + 1 : `${value}0` }
      }
      const fault = await faultOf((rows) =>
        rows.map((row) => (row.row === 'batch' && row.number === 2 ? alter(row) : row)),
      )
      expect(fault?.where).toBe('batch 2')
    },
  )

  test('a batch that is missing, first, last or between', async () => {
    for (const number of [1, 2, 3]) {
      const fault = await faultOf((rows) =>
        rows.filter((row) => (row.row === 'batch' ? row.number : row.batch) !== number),
      )
      expect(fault).toEqual({ code: 'BATCH_MISSING', where: `batch ${number}` })
    }
  })

  test('a ballot paper that was altered, or is gone', async () => {
    const [first] = slips()[0] as [Slip]
    const same = (rows: ExportRow[]) => rows
    const by = (change: Partial<PaperRow>) => ({ papers: [{ ...paper, ...change }] })
    expect(await faultOf(same, by({ version: 2 }))).toEqual({ code: 'PAPER_UNKNOWN', where: slipIdOf(first) })
    // Also where every slip would have been right by it.
    const [limit] = rule.limits
    const more: PaperRow['rule'] = { ...rule, limits: [{ ...limit, atMost: 100 }] }
    const altered: Partial<PaperRow>[] = [
      ...[{ rule: more }, { works: { b: 'north', d: 'south' } }, { works: { ...works, e: 'south' } }],
      ...[{ stop: { since: 1, reason: '系统检修' } }, { windows: [{ opensAt: 0, closesAt: noon + 1 }] }],
    ]
    for (const change of altered)
      expect(await faultOf(same, by(change))).toEqual({ code: 'PAPER_ALTERED', where: 'paper 1' })
  })

  test('a published count, a rank, a last hash and a ruling', async () => {
    const { manifest } = exported()
    const same = (rows: ExportRow[]) => rows
    expect(await faultOf(same, { votes: { ...manifest.votes, b: 4 } })).toEqual({
      code: 'COUNT_DIFFERS',
      where: 'b',
    })
    const ranking = manifest.ranking.map((row) => (row.entryId === 'd' ? { ...row, rank: 1 } : row))
    expect(await faultOf(same, { ranking })).toEqual({ code: 'RANK_DIFFERS', where: 'd' })
    expect(await faultOf(same, { lastHash: 'x' })).toEqual({ code: 'CHAIN_BROKEN', where: 'batch 3' })
    const reversed = [...manifest.ranking].sort((one, other) => (one.entryId < other.entryId ? 1 : -1))
    expect(await faultOf(same, { ranking: reversed })).toEqual({ code: 'RANK_DIFFERS', where: 'd' })
    const shorter = manifest.ranking.slice(1).map((row) => ({ ...row, rank: row.rank - 1 }))
    expect(await faultOf(same, { ranking: shorter })).toEqual({ code: 'RANK_DIFFERS', where: 'a' })
  })

  test('a ruling that is gone, added, or says something else', async () => {
    const { manifest } = exported()
    const same = (rows: ExportRow[]) => rows
    const [whole] = manifest.rulings
    if (!whole) throw new Error('no ruling')
    const none = { code: 'RULING_UNKNOWN', where: 'c:ruling:r-1:000001' }
    expect(await faultOf(same, { rulings: [] })).toEqual(none)
    for (const change of [
      ...[{ kind: 'burst' }, { reason: '核实' }, { decidedAt: noon + 1 }, { slips: 3 }],
      ...[{ restored: null }, { restored: { at: noon, reason: '查明是学校的机房' } }],
      ...[{ restored: { at: noon + 1, reason: '' } }, { state: 'applied' }, { state: 'signed' }],
    ])
      expect(await faultOf(same, { rulings: [{ ...whole, ...change }] })).toEqual({
        code: 'RULING_ALTERED',
        where: 'r-1',
      })
    const added = { ...whole, rulingId: 'r-2' }
    expect(await faultOf(same, { rulings: [whole, added] })).toEqual({ code: 'RULING_ADDED', where: 'r-2' })
    expect(await faultOf(same, { rulings: [whole, whole] })).toEqual({ code: 'RULING_ADDED', where: 'r-1' })
    // Signed, and not counted yet.
    const signed = { ...added, state: 'signed', restored: null, slips: 0 }
    expect(await faultOf(same, { rulings: [whole, signed] })).toBeUndefined()
  })
})

test('a ledger by another paper than the one that is published', async () => {
  const changed = { ...paper, windows: [{ opensAt: noon + 3_600_000, closesAt: noon + 7_200_000 }] }
  const [[first]] = slips() as [[Slip]]
  const where = slipIdOf(first)
  const withHash = (paperHash: string) =>
    slips().map((own) => own.map((slip) => sealSlip({ ...slip, paperHash })))
  const late = exported(withHash(paperHashOf(changed)).slice(0, 1))
  const fault = async (papers: readonly PaperRow[]) =>
    (await count({ ...late.manifest, papers, rulings: [] }, late.rows)).fault
  expect(await fault([changed])).toEqual({ code: 'NOT_ON_PAPER', where })
  expect(await fault([paper])).toEqual({ code: 'PAPER_ALTERED', where: 'paper 1' })

  // One that was voted by in between, and is published nowhere.
  const [one, ...others] = slips()[0] as Slip[]
  const odd = exported([[sealSlip({ ...(one as Slip), paperHash: 'f'.repeat(32) }), ...others]])
  const found = await count({ ...odd.manifest, rulings: [] }, odd.rows)
  expect(found.fault).toEqual({ code: 'PAPER_UNKNOWN', where })
})

test('a whole ledger that was written anew breaks where it breaks the rule', async () => {
  const [first, second, third] = slips() as [Slip[], Slip[], Slip[]]
  const rich = first.map((slip, index) =>
    index === 0 ? sealSlip({ ...slip, lines: [{ entryId: 'a', votes: 11 }] }) : slip,
  )
  const { manifest, rows } = exported([rich, second, third])
  expect((await count(manifest, rows)).fault).toEqual({
    code: 'LIMIT_BROKEN',
    where: slipIdOf(rich[0] as Slip),
  })

  const loose = second.map((slip, index) => (index === 0 ? sealSlip({ ...slip, previousHash: '' }) : slip))
  const unchained = exported([first, loose, third])
  expect((await count(unchained.manifest, unchained.rows)).fault).toEqual({
    code: 'SLIP_ALTERED',
    where: slipIdOf(loose[0] as Slip),
  })

  const stolen = correctionSlip(
    ruled,
    { kind: 'restore', slipIds: [slipIdOf(first[0] as Slip)] },
    [{ entryId: 'd', votes: -50 }],
    { now: noon, previousHash: '' },
  )
  const added = exported([first, second, [stolen]])
  expect((await count(added.manifest, added.rows)).fault).toEqual({
    code: 'CORRECTION_WRONG',
    where: slipIdOf(stolen),
  })
})
