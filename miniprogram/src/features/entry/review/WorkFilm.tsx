import { View } from '@tarojs/components'
import { useState } from 'react'
import type { EntryRequirements } from '#shared/model/requirements'
import { tagText } from '#shared/rules/shareText'
import { Notice } from '@/components/notice/Notice'
import { Segmented } from '@/components/tabs/Tabs'
import { PublishedAddress } from '@/features/entry/PublishedAddress'
import { StoredCover } from '@/features/shell/StoredCover'
import { StoredVideo } from '@/features/shell/StoredVideo'
import { FileFacts } from './FileFacts'
import { playedFileId, type ReviewedFile } from './fileFacts'
import type { OpenedWork } from './openedWork'

interface WorkFilmProps {
  readonly work: OpenedWork
  readonly files: readonly ReviewedFile[] | undefined
  readonly asked: Pick<EntryRequirements, 'video' | 'link'>
}

/** The film, or where it is published, and what was measured of it. */
export function WorkFilm({ work, files, asked }: WorkFilmProps) {
  const [item, show] = useState('0')
  const { items, cover } = work.content
  const current = items[Number(item)]
  const topics = asked.link?.tags ?? []
  const file = files?.find(({ fileId }) => fileId === current?.fileId)
  return (
    <View className="review-part">
      <View className="review-film">
        {current?.fileId ? (
          <StoredVideo
            key={current.fileId}
            videoFileId={playedFileId(file, current.fileId)}
            coverFileId={cover || file?.copy?.cover || ''}
            title={work.title}
          />
        ) : (
          <StoredCover fileId={cover} alt={work.title} ratio="landscape" />
        )}
      </View>
      {items.length > 1 && (
        <Segmented
          label="第几个视频"
          choices={items.map((_, index) => ({ key: String(index), label: `第 ${index + 1} 个` }))}
          chosen={item}
          onChoose={show}
        />
      )}
      {current?.link && <PublishedAddress {...current.link} />}
      {current?.link && topics.length > 0 && (
        <View className={current.tags ? 'review-soft' : 'review-over'}>{tagsText(current, topics)}</View>
      )}
      {file && <FileFacts file={file} asked={asked.video} />}
      {current?.fileId && files && !file && (
        <Notice tone="warning" title="没有找到视频文件">
          可能已被清理。可以退回，请作者重新上传。
        </Notice>
      )}
    </View>
  )
}

/** Only whoever opens the platform's page knows. */
const tagsText = ({ tags }: OpenedWork['content']['items'][number], topics: readonly string[]): string => {
  if (tags === 'seen') return `话题 ${tagText(topics)}：作者粘贴的文字里有`
  return tags === 'stated'
    ? `话题 ${tagText(topics)}：作者说带了，请到平台核对`
    : `话题 ${tagText(topics)}：没有看到，作者也没有说明，请到平台核对`
}
