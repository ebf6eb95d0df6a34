import type { EntryRequirements } from '#shared/model/requirements'
import type { SubmittedItem } from '#shared/model/submission'
import { type SubmissionFault, submissionFault } from '#shared/model/submissionFault'
import { tagText } from './shareText'

type Asked = Pick<EntryRequirements, 'by' | 'link' | 'mostItems'>

/** What is wrong with the videos of a work: how many, sent by which way, each only once. */
export const itemFaults = (items: readonly SubmittedItem[], asked: Asked): SubmissionFault[] => {
  if (items.length === 0)
    return [submissionFault('items', asked.by === 'link' ? 'LINK_MISSING' : 'FILE_MISSING')]
  return [
    ...(items.length > asked.mostItems
      ? [submissionFault('items', 'TOO_MANY', { limit: asked.mostItems, found: items.length })]
      : []),
    ...items.flatMap((item, index) => [
      ...wayFaults(item, `items.${index}`, asked),
      ...(items.slice(0, index).some((earlier) => isSame(earlier, item))
        ? [submissionFault(`items.${index}`, 'SAME_TWICE')]
        : []),
    ]),
  ]
}

const wayFaults = (
  { fileId, link, tags }: SubmittedItem,
  field: string,
  { by, link: links }: Asked,
): SubmissionFault[] => {
  const isFileMissing =
    fileId === null && (by === 'file' || by === 'both' || (by === 'either' && link === null))
  const isLinkMissing = link === null && (by === 'link' || by === 'both')
  const isStranger = link !== null && by !== 'file' && !links?.platforms.includes(link.platform)
  const topics = link !== null && by !== 'file' && !tags ? (links?.tags ?? []) : []
  return [
    ...(isFileMissing ? [submissionFault(field, 'FILE_MISSING')] : []),
    ...(isLinkMissing ? [submissionFault(field, 'LINK_MISSING')] : []),
    ...(fileId !== null && by === 'link' ? [submissionFault(field, 'FILE_NOT_ASKED')] : []),
    ...(link !== null && by === 'file' ? [submissionFault(field, 'LINK_NOT_ASKED')] : []),
    ...(isStranger ? [submissionFault(field, 'PLATFORM_NOT_ASKED', { other: link.platform })] : []),
    ...(topics.length > 0 ? [submissionFault(field, 'TAGS_NOT_STATED', { other: tagText(topics) })] : []),
  ]
}

const isSame = (one: SubmittedItem, other: SubmittedItem): boolean =>
  (one.fileId !== null && one.fileId === other.fileId) ||
  (one.link !== null && one.link.address === other.link?.address)
