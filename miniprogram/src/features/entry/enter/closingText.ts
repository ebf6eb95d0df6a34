import { clockText } from '#shared/lib/day'
import { allows } from '#shared/rules/stages'
import { serverNow } from '@/api/serverClock'
import type { OpenContest } from '@/features/contest/useContest'
import type { MyEntry } from './entryEditing'

const clock = (at: number) => clockText(at, 'M月D日 HH:mm')

export interface Closing {
  readonly text: string
  /** It may be filled in and not sent now. */
  readonly isClosed: boolean
}

/** Until when there is time, or that there is none left. */
export const closingText = (
  { stages }: Pick<OpenContest, 'stages'>,
  entry: Pick<MyEntry, 'state' | 'rights' | 'inReviewUntil'> | undefined,
): Closing | undefined => {
  if (!entry) return newWork(stages)
  const { editUntil, sendUntil } = entry.rights
  if (editUntil === null)
    return { text: '现在不能修改这件作品了。它走到了哪一步，可以在“我的作品”里看。', isClosed: true }
  if (sendUntil === null) return { text: '征集已经结束，这件作品不能再提交。', isClosed: true }
  if (entry.inReviewUntil !== null && entry.inReviewUntil > serverNow()) {
    return {
      text: `正在审核这件作品，${clock(entry.inReviewUntil)} 之后才能重新提交；可以先改着。`,
      isClosed: false,
    }
  }
  return entry.state === 'returned'
    ? { text: `请在 ${clock(sendUntil)} 之前改好并重新提交。`, isClosed: false }
    : undefined
}

const newWork = (stages: OpenContest['stages']): Closing | undefined =>
  allows(stages, 'enter', serverNow())
    ? undefined
    : { text: '现在不在征集时间里，填的内容只存在这台设备上，不能提交。', isClosed: true }
