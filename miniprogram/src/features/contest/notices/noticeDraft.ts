import { noticeLimits } from '#shared/model/notice'
import { promiseIn } from '#shared/rules/forbiddenWords'
import type { StaffNotice } from './noticeGroups'

export interface NoticeDraft {
  readonly title: string
  readonly text: string
  readonly pinned: boolean
  readonly isScheduled: boolean
  readonly visibleFrom: number
  /** People have read it: when that began stays as it was. */
  readonly isPublished: boolean
}

const HOUR_MS = 60 * 60_000

export const newDraft = (now: number): NoticeDraft => ({
  title: '',
  text: '',
  pinned: false,
  isScheduled: false,
  // The next full hour but one: never in the past by the time it is read.
  visibleFrom: (Math.floor(now / HOUR_MS) + 2) * HOUR_MS,
  isPublished: false,
})

export const draftOf = ({ title, text, pinned, visibleFrom }: StaffNotice, now: number): NoticeDraft => ({
  title,
  text,
  pinned,
  isScheduled: visibleFrom > now,
  visibleFrom,
  isPublished: visibleFrom <= now,
})

/** A draft that this device kept, whatever else may lie in its place. */
export const keptDraft = (value: unknown, now: number): NoticeDraft => {
  const found = typeof value === 'object' && value !== null ? (value as Partial<NoticeDraft>) : {}
  const { title, text } = found
  if (typeof title !== 'string' || typeof text !== 'string') return newDraft(now)
  return { ...newDraft(now), title, text, pinned: found.pinned === true }
}

const over = (text: string, most: number) => Array.from(text.trim()).length > most

/** What keeps it from being published, as the server will say. Counts speak for themselves beside their fields. */
export const noticeFaults = ({ title, text }: NoticeDraft): string[] => {
  const promise = promiseIn(`${title}\n${text}`)
  return [
    ...(promise ? [`“${promise}”：投票不能与奖励、付费或转发挂钩`] : []),
    ...(over(title, noticeLimits.title) ? ['标题太长'] : []),
    ...(over(text, noticeLimits.text) ? ['正文太长'] : []),
  ]
}

/** What is sent: `null` publishes now, and a published one keeps its instant. */
export const noticeFrom = ({ title, text, pinned, isScheduled, visibleFrom, isPublished }: NoticeDraft) => ({
  title,
  text,
  pinned,
  visibleFrom: isPublished || isScheduled ? visibleFrom : null,
})
