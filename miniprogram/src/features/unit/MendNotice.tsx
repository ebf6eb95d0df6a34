import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { EntryField } from '#shared/model/requirements'
import { Notice } from '@/components/notice/Notice'
import { fieldName } from '@/features/entry/enter/faultWords'
import type { OpenedUnitWork } from './useWorkForm'

interface MendNoticeProps {
  readonly work: OpenedUnitWork
  readonly fields: readonly EntryField[]
}

const clock = (at: number) => clockText(at, 'M月D日 HH:mm')

/** Why a work came back and until when it is to be mended, before anything is touched. */
export function MendNotice({ work, fields }: MendNoticeProps) {
  const { state, reasons, mendBy, inReviewUntil } = work
  if (inReviewUntil !== null)
    return (
      <Notice tone="warning" title="正在审核这件作品">
        {`${clock(inReviewUntil)} 之后才能保存修改。`}
      </Notice>
    )
  if (state === 'submitted') return <Notice>保存后会重新排队审核。</Notice>
  if (state !== 'returned') return null
  return (
    <Notice tone="warning" title={mendBy === null ? '退回修改' : `退回修改，请在 ${clock(mendBy)} 前改好`}>
      {reasons.map(({ field, text }) => (
        <View key={`${field} ${text}`}>{field === '' ? text : `${fieldName(field, fields)}：${text}`}</View>
      ))}
    </Notice>
  )
}
