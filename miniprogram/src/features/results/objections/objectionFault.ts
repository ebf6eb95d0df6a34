import { resultLimits } from '#shared/model/results'
import type { ObjectionDraft } from './objectionDrafts'

/** What an objection lacks before it can be sent, one thing at a time. */
export const objectionFault = ({
  entryId,
  kind,
  text,
  link,
}: Pick<ObjectionDraft, 'entryId' | 'kind' | 'text' | 'link'>): string | undefined => {
  const length = Array.from(text.trim()).length
  if (!entryId) return '先选是哪件作品'
  if (!kind) return '先选是哪一类'
  if (length === 0) return '写几句理由'
  if (length > resultLimits.text) return '理由写得太长了'
  if (link.trim() !== '' && !/^https?:\/\/[^\s.]+\.\S+$/i.test(link.trim())) return '链接要以 https:// 开头'
  return undefined
}
