import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { ExportRow } from '#shared/model/export'
import { MANIFEST_NAME } from '#shared/model/record'
import type { Checkpoint } from '#shared/model/vote'
import { recount } from '#shared/rules/recount'
import { faultText } from './recount/faultText'
import { fetchFiles } from './recount/fetchFiles'
import { NoExport, openPlace, type Place } from './recount/place'
import { readExport, slipRowsOf } from './recount/readExport'
import { recountRecord } from './recount/recountRecord'

// Counts a public export again, offline: needs nothing but the files and this repository.

const usage = `用法：npm run recount -- <导出的文件夹、zip 或地址清单.txt> [--witness <见证文件夹>] [--key <公钥>]

从零重新计票，逐张核对选票、批次和裁定，再和公布的榜单比较。
地址清单是获奖名单页“保存文件地址”得到的那一份：先下载到一个临时文件夹。
里面有 record.json 的是全程记录：先核对签名和每个文件的每一行，再由选票、评分、公式和决定重新算出获奖名单。
--witness 另外核对别处保存的批次存证，例如报社保存的那一份。
--key 全程记录必须是用这把公钥签的：从赛事页抄下来，不要用文件里自己写的。`

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

const recountSlips = async (place: Place, witness: string | undefined): Promise<number> => {
  const { manifest, rows } = readExport(place)
  tell(`${manifest.name}：${manifest.batches} 个批次，${manifest.ranking.length} 件作品在榜`)
  const { slips, batches, votes, fault } = await recount(manifest, rows)
  const total = Object.values(votes).reduce((sum, count) => sum + count, 0)
  tell(`已核对 ${batches} 个批次、${slips} 张选票，合计 ${total} 票`)
  if (fault) {
    tell(`不符：${faultText(fault)}`)
    return 1
  }
  if (witness && !(await agreesWith(witness, rows()))) return 1
  tell('重新计票与公布的票数、名次完全一致')
  for (const line of manifest.notShown) tell(`· ${line}`)
  return 0
}

const agreesWith = async (witness: string, rows: AsyncIterable<ExportRow>): Promise<boolean> => {
  const { number } = await differsFromWitness(witness, rows)
  tell(number === undefined ? '与别处保存的存证一致' : `不符：第 ${number} 批与别处保存的存证不同`)
  return number === undefined
}

const recountWhole = async (
  place: Place,
  { key, witness }: { readonly key?: string | undefined; readonly witness?: string | undefined },
): Promise<number> => {
  const { manifest, slips, votes, awards, hash, fault } = await recountRecord(place, key)
  const { name, version, files, publicKey } = manifest
  tell(`${name}：第 ${version} 版全程记录，${files.length} 个文件`)
  if (fault) {
    tell(`不符：${fault}`)
    return 1
  }
  tell(`签名和 ${files.reduce((sum, { rows }) => sum + rows, 0)} 行都对得上；公钥 ${publicKey}`)
  if (key === undefined) tell('没有给出 --key：请自己比对赛事页上公布的公钥')
  const slipFiles = files.flatMap(({ kind, name: file }) => (kind === 'slips' ? file : []))
  if (witness && !(await agreesWith(witness, slipRowsOf(place, slipFiles)))) return 1
  const winners = awards.reduce((sum, award) => sum + award.winners.length, 0)
  tell(`由 ${slips} 张选票（${votes} 票）、评分、公式和决定算出 ${awards.length} 个奖项、${winners} 个获奖者`)
  for (const award of awards) tell(`· ${award.name} ${award.winners.length}`)
  tell(`与公布的最终名单逐字节一致，散列 ${hash}`)
  for (const line of manifest.notShown) tell(`· ${line}`)
  return 0
}

const main = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { witness: { type: 'string' }, key: { type: 'string' } },
  })
  const [where] = positionals
  if (!where) {
    tell(usage)
    return 2
  }
  const folder = where.endsWith('.txt') ? await fetchFiles(where) : where
  if (folder !== where) tell(`已下载到 ${folder}`)
  const place = openPlace(folder)
  return place.names.includes(MANIFEST_NAME)
    ? recountWhole(place, values)
    : recountSlips(place, values.witness)
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
