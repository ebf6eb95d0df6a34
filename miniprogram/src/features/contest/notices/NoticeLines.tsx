import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { NoticeHead } from '#shared/model/notice'
import { Badge } from '@/components/badge/Badge'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { aboutPage, openPage } from '../addresses'
import './notice-lines.css'

interface NoticeLinesProps {
  readonly contestId: string
  readonly notices: readonly NoticeHead[]
}

/** Titles of notices, one a line; a withdrawn one keeps its place and says so. */
export function NoticeLines({ contestId, notices }: NoticeLinesProps) {
  return (
    <View>
      {notices.map(({ noticeId, title, pinned, visibleFrom, withdrawn }) => (
        <Pressable
          key={noticeId}
          className={classNames('notice-line', withdrawn && 'is-withdrawn')}
          role="link"
          onPress={() => openPage(aboutPage('notice', { contestId, noticeId }))}
        >
          <View className="notice-line-title clamp-2">{title}</View>
          <View className="notice-line-foot figures">
            {clockText(visibleFrom, 'M月D日 HH:mm')}
            {pinned && !withdrawn && <Badge tone="live">置顶</Badge>}
            {withdrawn && <Badge>已撤回</Badge>}
          </View>
        </Pressable>
      ))}
    </View>
  )
}
