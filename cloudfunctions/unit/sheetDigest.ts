import { sha256Hex } from '#shared/lib/hash'
import type { SheetWork } from '#shared/rules/sheet/works'

/** What was looked at: the works that a sheet holds, and whose they will be. */
export const sheetDigest = (works: readonly SheetWork[], unitId: string | null, categoryId: string): string =>
  sha256Hex(JSON.stringify([works.map(({ form }) => form), unitId, categoryId])).slice(0, 32)
