import { View } from '@tarojs/components'
import type { NoticeHead } from '#shared/model/notice'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { aboutPage, openPage } from '../addresses'
import './newest-notice.css'

interface NewestNoticeProps {
  readonly contestId: string
  /** Pinned ones first, then the newest, as the server sends them. */
  readonly notices: readonly NoticeHead[]
}

/** The one notice to read first; the others stand on the page of the rules. */
export function NewestNotice({ contestId, notices }: NewestNoticeProps) {
  const first = notices.find(({ withdrawn }) => withdrawn === null)
  if (!first) return null
  return (
    <Pressable
      className="newest-notice"
      role="link"
      onPress={() => openPage(aboutPage('notice', { contestId, noticeId: first.noticeId }))}
    >
      <View className="newest-notice-sign">公告</View>
      <View className="newest-notice-title clamp-1">{first.title}</View>
      <Icon name="forward" size="small" />
    </Pressable>
  )
}
