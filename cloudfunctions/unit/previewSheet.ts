import type { unit } from '#shared/contract/unit'
import { ok } from '#shared/lib/result'
import { maskedPhone } from '#shared/rules/maskedContact'
import type { Handler } from '../_runtime/serve'
import { openSheet } from './openSheet'

export const previewSheet: Handler<typeof unit.previewSheet> = async (input, call) => {
  const opened = await openSheet(input, call)
  if (!opened.ok) return opened
  const { contest, digest, head, works, faults } = opened.value
  const phone = contest.requirements.fields.find(({ kind }) => kind === 'phone')?.fieldId ?? 'phone'
  return ok({
    digest,
    head: { ...head, phone: maskedPhone(head.phone) },
    rows: works.map(({ row, form: { content, hidden }, fileName, isHere }) => ({
      row,
      title: content.title,
      authors: content.authors.map(({ name }) => name),
      unit: content.unit,
      phone: maskedPhone(hidden[phone] ?? content.fields[phone] ?? ''),
      link: content.items[0]?.link?.address ?? '',
      fileName,
      isHere,
    })),
    faults,
  })
}
