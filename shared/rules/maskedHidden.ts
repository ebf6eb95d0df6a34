import type { EntryRequirements } from '#shared/model/requirements'
import { maskedName } from './mask'
import { maskedAddress, maskedPhone } from './maskedContact'

/** Enough to know what one knows already, and not to call anybody. */
export const maskedHidden = (
  hidden: Readonly<Record<string, string>>,
  { fields }: Pick<EntryRequirements, 'fields'>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(hidden).map(([fieldId, value]) => {
      const kind = fields.find((field) => field.fieldId === fieldId)?.kind
      if (kind === 'phone') return [fieldId, maskedPhone(value)]
      if (kind === 'address') return [fieldId, maskedAddress(value)]
      return [fieldId, maskedName(value)]
    }),
  )
