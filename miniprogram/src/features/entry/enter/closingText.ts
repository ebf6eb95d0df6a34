import { clockText } from '#shared/lib/day'
import { windowsOf } from '#shared/rules/stages'
import { serverNow } from '@/api/serverClock'
import type { OpenContest } from '@/features/contest/useContest'
import type { MyEntry } from './entryEditing'

const clock = (at: number) => clockText(at, 'M月D日 HH:mm')

/** Until when there is time, or that there is none left. */
export const closingText = (
  { stages }: Pick<OpenContest, 'stages'>,
  entry: MyEntry | undefined,
): { readonly text: string; readonly isClosed: boolean } | undefined => {
  if (entry) {
    const { editUntil } = entry.rights
    if (editUntil === null)
      return { text: '现在不能修改这件作品，可以在“我的作品”里看它走到了哪一步。', isClosed: true }
    if (entry.state === 'returned')
      return { text: `请在 ${clock(editUntil)} 之前改好并重新提交。`, isClosed: true }
    return undefined
  }
  const now = serverNow()
  const isOpen = windowsOf(stages, 'enter').some(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)
  return isOpen
    ? undefined
    : { text: '现在不在征集时间里，填的内容只存在这台设备上，不能提交。', isClosed: true }
}
