import type { Result } from '#shared/lib/result'
import { ok, refuse } from '#shared/lib/result'
import type { CertificateDesign, CertificateFacts } from '#shared/model/certificate'
import { strangePlaceholder } from '#shared/rules/certificate/bodyText'
import { type Sheet, sheetOf } from '#shared/rules/certificate/sheet'
import { measure, missingCharacter } from '../_runtime/drawing/fonts'

type NotDrawn =
  | { readonly code: 'PLACEHOLDER_UNKNOWN'; readonly words: string }
  | { readonly code: 'CHARACTER_NOT_IN_FONT'; readonly character: string }
  | { readonly code: 'TEXT_DOES_NOT_FIT' }

/** The sheet of these words, or why there is none: never one with an empty box in it. */
export const sheetFor = (
  design: CertificateDesign,
  facts: CertificateFacts,
  { seals, isUnit }: { readonly seals: number; readonly isUnit: boolean },
): Result<Sheet, NotDrawn> => {
  const words = strangePlaceholder(design.body) ?? strangePlaceholder(design.unitBody)
  if (words !== undefined) return refuse({ code: 'PLACEHOLDER_UNKNOWN', words })
  const sheet = sheetOf(design, facts, { seals, isUnit, measure })
  if ('code' in sheet) return refuse(sheet)
  for (const mark of sheet.marks) {
    const character = mark.kind === 'text' ? missingCharacter(mark.text) : undefined
    if (character !== undefined) return refuse({ code: 'CHARACTER_NOT_IN_FONT', character })
  }
  return ok(sheet)
}
