import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fetchRecord, writeWhole } from '../../../tests/wholeContest'
import { openPlace } from '../../recount/place'
import { recountRecord } from '../../recount/recountRecord'
import type { Season } from './plan'

/** The record, fetched as somebody outside does, and counted again from nothing. `keepIn` is where it stays. */
export const proveSeason = async ({ t, contestId, timed }: Season, keepIn: string | undefined) => {
  const folder = keepIn ?? (await mkdtemp(path.join(tmpdir(), 'jingying-season-')))
  try {
    await timed('writeRecord', () => writeWhole(t, contestId))
    const { names, publicKey } = await fetchRecord(t, folder, contestId)
    const found = await timed('recount', () => recountRecord(openPlace(folder), publicKey))
    const bytes = found.manifest.files.reduce((sum, file) => sum + file.bytes, 0)
    const rows = found.manifest.files.reduce((sum, file) => sum + file.rows, 0)
    return { ...found, files: names.length, bytes, rows }
  } finally {
    if (!keepIn) await rm(folder, { recursive: true, force: true })
  }
}
