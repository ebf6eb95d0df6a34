import type { BatchRow, SlipRow } from '#shared/model/export'
import type { Batch, Slip } from '#shared/model/vote'
import { castSeal, hourOfCast } from './slip'

/** What no recount can show, said where the proof is. */
export const notShown: readonly string[] = [
  '能证明的：每一张被接受的票都在，没有多、没有少、没有改，名次由这些票算出。',
  '不能证明的：一个微信账号背后是不是一个自愿投票的真人；同一个人是否有几个账号。',
  '不能证明的：被拒绝的投票（例如超过限额）曾经发生过；它们没有写下来。',
  '裁定不计的票仍在其中，并写明理由；是否应当裁定，由人判断，不由计算判断。',
]

export const slipRow = (slip: Slip, batch: number): SlipRow => {
  const { voter, window, revision, day, castAt, lines, previousHash, hash, corrects } = slip
  return {
    row: 'slip',
    ...{ batch, voter, window, revision, day, hour: hourOfCast(castAt) },
    lines: lines.map(({ entryId, votes }) => ({ entryId, votes })),
    ...{
      seal: castSeal(slip),
      paperVersion: slip.paperVersion,
      paperHash: slip.paperHash,
      previousHash,
      hash,
    },
    ...(corrects && { corrects }),
  }
}

export const batchRow = (batch: Batch, hashes: readonly string[]): BatchRow => {
  const { number, slipIds, sums, votes, merkleRoot, previousHash, settledAt, hash } = batch
  const slips = slipIds.map((slipId, index) => ({ slipId, hash: hashes[index] ?? '' }))
  return { row: 'batch', number, slips, sums, votes, merkleRoot, previousHash, settledAt, hash }
}
