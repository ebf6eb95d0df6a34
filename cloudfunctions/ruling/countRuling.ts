import type { Ruling } from '#shared/model/ruling'
import { correctionIdParts, correctionSlip, sumLines } from '#shared/rules/correction'
import { slipIdOf } from '#shared/rules/slip'
import { findHeldSlips, findSlip, releaseSlips, takeSlips } from '../_data/correctedSlips'
import { moveRuling } from '../_data/rulings'
import { insertSlip } from '../_data/slips'

/**
 * What was signed, counted: a slip with negative lines that waits for the next batch. Each step may be repeated, and each
 * may be the last before a crash. The correcting slip's id is the lock, and says what it corrects.
 */
export const countRuling = (ruling: Ruling, now: number): Promise<void> =>
  ruling.state === 'restoring' ? restore(ruling, now) : annul(ruling, now)

const annul = async (ruling: Ruling, now: number): Promise<void> => {
  const { rulingId } = ruling
  const written = await findSlip(slipIdOf(correctionIdParts(ruling, 'annul')))
  if (!written) await takeSlips(ruling.slipIds, rulingId)
  const held = await findHeldSlips(ruling.slipIds, rulingId)
  const lines = held.flatMap((slip) => slip.lines)
  if (!written && held.length > 0) {
    const slipIds = held.map(({ slipId }) => slipId)
    await insertSlip(correctionSlip(ruling, { kind: 'annul', slipIds }, lines, { now, previousHash: '' }))
  }
  await moveRuling(ruling, { state: 'applied', votes: sumLines(lines), slips: held.length })
}

const restore = async (ruling: Ruling, now: number): Promise<void> => {
  const annulled = await findSlip(slipIdOf(correctionIdParts(ruling, 'annul')))
  if (annulled) {
    const slipIds = annulled.corrects?.slipIds ?? []
    const correction = { kind: 'restore', slipIds } as const
    await insertSlip(correctionSlip(ruling, correction, annulled.lines, { now, previousHash: annulled.hash }))
    await releaseSlips(slipIds, ruling.rulingId)
  }
  await moveRuling(ruling, { state: 'restored' })
}
