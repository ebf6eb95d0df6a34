import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { zipSync } from 'fflate'
import type { ExportManifest } from '#shared/model/export'
import type { Mark } from '#shared/model/ruling'
import type { Batch, Slip } from '#shared/model/vote'
import { slipIdOf } from '#shared/rules/slip'
import { openAdministrator } from '../../scripts/cloud/administrator'
import { root } from '../../scripts/cloud/deployment'
import type { TestCloud } from '../../tests/cloud'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const firstFile = 'batches-000001-000020.jsonl'
const lastFile = 'batches-000021-000024.jsonl'

let t: TestCloud
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'export-'))
  t = await openHebei({ instancesPerFunction: 1 })
  for (const day of [26, 27, 28]) {
    // The paper changes while voting is open: what was cast before stays right by the paper that it names.
    if (day === 28) {
      const gone = { contestId, entryId: `${contestId}-150`, reason: '作者撤回' }
      expect(await t.as('owner-1').entry.takeDown(gone)).toMatchObject({ ok: true })
      // the instance that has a copy of the earlier one
      t.cloud.crashNext('voting', { afterDatabaseCalls: 1 })
      await t.timer('voting', 'settle')
    }
    for (let batch = 0; batch < 8; batch++) {
      const cast = (voter: number) =>
        t.asOpenid(`oTEST_export_${voter}`).voting.castVotes({
          contestId,
          lines: [{ entryId: `${contestId}-00${1 + ((voter + batch) % 9)}`, votes: 1 }],
          key: newKey(),
        })
      await t.at(`2020-11-${day} 12:34:56`)
      await Promise.all([1, 2, 3, 4].map(cast))
      await t.at(`2020-11-${day} 12:35:00`)
      await t.timer('voting', 'settle')
    }
  }
}, 60_000)
afterAll(async () => {
  await t.close()
  await rm(folder, { recursive: true, force: true })
})

const exportLedger = () => t.as('owner-1').voting.exportLedger({ contestId })

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

test('nothing is exported before the last cast is over, or while the count is not shown', async () => {
  expect(await exportLedger()).toEqual({ ok: false, error: { code: 'LEDGER_NOT_CLOSED' } })
  await t.at('2020-12-11 00:01:04')
  expect(await exportLedger()).toEqual({ ok: false, error: { code: 'LEDGER_NOT_CLOSED' } })
  await t.at('2020-12-11 00:02')
  const contests = t.database.collection('contests').doc(contestId)
  for (const mode of ['hidden', 'at-times']) {
    await contests.update({ 'countsVisibility.mode': mode })
    expect(await exportLedger()).toEqual({ ok: false, error: { code: 'COUNT_NOT_SHOWN' } })
  }
  await contests.update({ 'countsVisibility.mode': 'live', 'countsVisibility.frozenFrom': 1 })
  expect(await exportLedger()).toEqual({ ok: false, error: { code: 'COUNT_NOT_SHOWN' } })
  await contests.update({ 'countsVisibility.frozenFrom': null })
  expect(await t.guest.voting.openExport({ contestId })).toEqual({
    ok: true,
    value: { finishedAt: null, manifest: null, files: [] },
  })
})

const download = async (): Promise<string[]> => {
  const reply = await t.guest.voting.openExport({ contestId })
  if (!reply.ok || !reply.value.manifest) throw new Error('no export')
  const files = [{ name: 'manifest.json', fileId: reply.value.manifest }, ...reply.value.files]
  for (const { name, fileId } of files) {
    const { fileList } = await openAdministrator(t.cloud).getTempFileURL({ fileList: [fileId] })
    await writeFile(path.join(folder, name), await (await fetch(fileList[0]?.tempFileURL ?? '')).text())
  }
  return files.map(({ name }) => name)
}

test('the files name no account and no exact time, and a recount of them agrees', async () => {
  expect(await exportLedger()).toEqual({ ok: true, value: { batch: 24, batches: 24, isDone: true } })
  expect(await download()).toEqual(['manifest.json', firstFile, lastFile])
  const { papers } = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as ExportManifest
  expect(papers.map(({ version, works }) => [version, Object.keys(works).length])).toEqual([
    [1, 150],
    [2, 149],
  ])
  const text = await readFile(path.join(folder, firstFile), 'utf8')
  for (const { key, castAt, state } of await t.all<Slip>('slips', { contestId }))
    for (const secret of [key, String(castAt), JSON.stringify(state)]) expect(text).not.toContain(secret)
  expect(text).not.toContain('oTEST')

  const { code, said } = await run(folder)
  expect(said).toContain('已核对 24 个批次、96 张选票，合计 96 票')
  expect(said).toContain('完全一致')
  expect(code).toBe(0)
}, 60_000)

test('the command names the row that was altered, in a folder or a zip', async () => {
  const file = path.join(folder, firstFile)
  const before = await readFile(file, 'utf8')
  const lines = before.split('\n')
  const at = lines.findIndex((line) => line.includes('"row":"slip"'))
  const row = JSON.parse(lines[at] ?? '') as { voter: string; lines: { votes: number }[] }
  lines[at] = JSON.stringify({ ...row, lines: row.lines.map((line) => ({ ...line, votes: 2 })) })
  const altered = lines.join('\n')
  const rest = ['manifest.json', lastFile]
  const parts = await Promise.all(
    rest.map(async (name) => [name, await readFile(path.join(folder, name))] as const),
  )
  const zip = path.join(folder, 'export.zip')
  const inFolder = { [`export/${firstFile}`]: Buffer.from(altered) }
  await writeFile(
    zip,
    zipSync({ ...inFolder, ...Object.fromEntries(parts.map(([name, bytes]) => [`export/${name}`, bytes])) }),
  )
  const { code, said } = await run(zip)
  expect([code, said]).toEqual([1, expect.stringContaining(`不符：选票被改过：${contestId}:${row.voter}:`)])
  expect((await run(path.join(folder, 'nowhere'))).code).toBe(2)
}, 60_000)

test('a witness that kept other checkpoints, or one more, is believed', async () => {
  const witness = await mkdtemp(path.join(tmpdir(), 'witness-'))
  const kept = await t.all<Batch>('batches', { contestId })
  const keep = (number: number, hash: string) =>
    writeFile(path.join(witness, `${number}.json`), JSON.stringify({ contestId, number, hash }))
  for (const { number, hash } of kept) await keep(number, hash)
  await download()
  const agreed = await run(folder, '--witness', witness)
  expect([agreed.code, agreed.said]).toEqual([0, expect.stringContaining('与别处保存的存证一致')])
  await keep(25, 'f'.repeat(64))
  const fewer = await run(folder, '--witness', witness)
  expect([fewer.code, fewer.said]).toEqual([1, expect.stringContaining('不符：第 25 批与别处保存的存证不同')])
  await keep(7, 'f'.repeat(64))
  const other = await run(folder, '--witness', witness)
  expect([other.code, other.said]).toEqual([1, expect.stringContaining('不符：第 7 批与别处保存的存证不同')])
  await rm(witness, { recursive: true })
}, 60_000)

test('what is counted after an export goes into its last file, and a recount agrees', async () => {
  await t.write({ marks: [{ _id: `${contestId}:m-1`, ...(await markOfOneSlip()) }] })
  const asked = await t.as('owner-1').ruling.annulVotes({ contestId, markId: 'm-1', reason: '核实为脚本' })
  const proposalId = asked.ok ? '' : ((asked.error as { proposalId?: string }).proposalId ?? '')
  expect(await t.as('owner-2').ruling.signProposal({ contestId, proposalId })).toMatchObject({ ok: true })
  await t.timer('ruling', 'inspect')
  await t.timer('voting', 'settle')
  expect(await exportLedger()).toEqual({ ok: true, value: { batch: 25, batches: 25, isDone: true } })
  expect(await download()).toEqual(['manifest.json', firstFile, 'batches-000021-000025.jsonl'])
  const { code, said } = await run(folder)
  expect([code, said]).toEqual([0, expect.stringContaining('已核对 25 个批次、97 张选票，合计 95 票')])
}, 60_000)

test('the command names a rule, a reason or a place that was altered afterwards', async () => {
  const file = path.join(folder, 'manifest.json')
  const before = await readFile(file, 'utf8')
  const saidOf = async (alter: (manifest: ExportManifest) => object) => {
    const manifest = JSON.parse(before) as ExportManifest
    await writeFile(file, JSON.stringify({ ...manifest, ...alter(manifest) }))
    const { code, said } = await run(folder)
    return `${code} ${said.split('\n').find((line) => line.startsWith('不符')) ?? ''}`
  }
  // Lax enough for every slip, so that nothing but the hash can tell.
  const lax = ({ papers }: ExportManifest) => ({
    papers: papers.map((paper) => ({
      ...paper,
      rule: { ...paper.rule, limits: [{ per: 'day', of: 'votes', atMost: 100 }] },
    })),
  })
  expect(await saidOf(lax)).toBe('1 不符：票面（规则、投票时间、作品）被改过：第 1 版')
  const other = ({ rulings: [one] }: ExportManifest) => ({ rulings: [{ ...one, reason: '作者要求' }] })
  const ruling = (JSON.parse(before) as ExportManifest).rulings[0]?.rulingId
  expect(await saidOf(other)).toBe(`1 不符：裁定的文字或状态被改过：${ruling}`)
  const gone = ({ ranking }: ExportManifest) => ({ ranking: ranking.filter(({ rank }) => rank > 1) })
  expect(await saidOf(gone)).toMatch(/^1 不符：公布的名次不对：/)
  await writeFile(file, before)
}, 60_000)

test('votes that were given back are in the files with both reasons, and a recount agrees', async () => {
  const rulingOf = async () =>
    (JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as ExportManifest).rulings[0]
  const rulingId = (await rulingOf())?.rulingId ?? ''
  const asked = await t.as('owner-2').ruling.restoreVotes({ contestId, rulingId, reason: '查明是机房' })
  const proposalId = asked.ok ? '' : ((asked.error as { proposalId?: string }).proposalId ?? '')
  expect(await t.as('owner-1').ruling.signProposal({ contestId, proposalId })).toMatchObject({ ok: true })
  // Signed, and not counted yet: the files say what the batches have.
  expect(await exportLedger()).toMatchObject({ ok: true, value: { batch: 25 } })
  await download()
  expect(await rulingOf()).toMatchObject({ state: 'applied', restored: null })
  expect((await run(folder)).code).toBe(0)

  await t.timer('ruling', 'inspect')
  await t.timer('voting', 'settle')
  expect(await exportLedger()).toMatchObject({ ok: true, value: { batch: 26 } })
  await download()
  expect(await rulingOf()).toMatchObject({ state: 'restored', restored: { reason: '查明是机房' } })
  const { code, said } = await run(folder)
  expect([code, said]).toEqual([0, expect.stringContaining('已核对 26 个批次、98 张选票，合计 96 票')])
}, 60_000)

test('a work that is put back after closing has its place again', async () => {
  const back = { contestId, entryId: `${contestId}-150`, reason: '申诉成立' }
  expect(await t.as('owner-1').entry.putBack(back)).toMatchObject({ ok: true })
  // the instances that remember who was public
  t.cloud.crashNext('voting', { afterDatabaseCalls: 1 })
  await exportLedger().catch(() => undefined)
  expect(await exportLedger()).toMatchObject({ ok: true })
  await download()
  const { ranking } = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as ExportManifest
  expect(ranking.length).toBe(150)
  expect((await run(folder)).code).toBe(0)
}, 60_000)

const markOfOneSlip = async (): Promise<Mark> => {
  const [slip] = await t.all<Slip>('slips', { contestId })
  if (!slip) throw new Error('no slip')
  return {
    ...{ markId: 'm-1', contestId, kind: 'burst', entryId: null, slipIds: [slipIdOf(slip)] },
    ...{ accounts: 1, votes: 1, firstAt: slip.castAt, lastAt: slip.castAt, measured: 9, threshold: 8 },
    ...{ state: 'open', note: null, rulingId: null },
  }
}
