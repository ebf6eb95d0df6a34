import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { ExportRow } from '#shared/model/export'
import type { Checkpoint } from '#shared/model/vote'
import { recount } from '#shared/rules/recount'
import { faultText } from './recount/faultText'
import { NoExport, readExport } from './recount/readExport'

// Counts a public export again, offline: needs nothing but the files and this repository.

const usage = `用法：npm run recount -- <导出的文件夹或 zip> [--witness <见证文件夹>]

从零重新计票，逐张核对选票、批次和裁定，再和公布的榜单比较。
--witness 另外核对别处保存的批次存证，例如报社保存的那一份。`

const tell = (line: string) => process.stdout.write(`${line}\n`)

/** The first batch that somebody else kept another record of. */
const differsFromWitness = async (folder: string, rows: AsyncIterable<ExportRow>) => {
  const kept = new Map<number, string>()
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const { number, hash } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Checkpoint
    kept.set(number, hash)
  }
  for await (const row of rows) {
    if (row.row !== 'batch') continue
    if (kept.has(row.number) && kept.get(row.number) !== row.hash)
      return { number: row.number, kept: kept.size }
    kept.delete(row.number)
  }
  const [missing] = [...kept.keys()].sort((one, other) => one - other)
  return { number: missing, kept: kept.size }
}

const main = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { witness: { type: 'string' } },
  })
  const [place] = positionals
  if (!place) {
    tell(usage)
    return 2
  }
  const { manifest, rows } = readExport(place)
  tell(`${manifest.name}：${manifest.batches} 个批次，${Object.keys(manifest.works).length} 件作品`)
  const { slips, batches, votes, fault } = await recount(manifest, rows)
  const total = Object.values(votes).reduce((sum, count) => sum + count, 0)
  tell(`已核对 ${batches} 个批次、${slips} 张选票，合计 ${total} 票`)
  if (fault) {
    tell(`不符：${faultText(fault)}`)
    return 1
  }
  if (values.witness) {
    const { number } = await differsFromWitness(values.witness, rows())
    if (number !== undefined) {
      tell(`不符：第 ${number} 批与别处保存的存证不同`)
      return 1
    }
    tell('与别处保存的存证一致')
  }
  tell('重新计票与公布的票数、名次完全一致')
  for (const line of manifest.notShown) tell(`· ${line}`)
  return 0
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (thrown: unknown) => {
    if (!(thrown instanceof NoExport)) throw thrown
    tell(thrown.message)
    process.exitCode = 2
  },
)
