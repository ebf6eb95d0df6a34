import { View } from '@tarojs/components'
import { useState } from 'react'
import { Notice } from '@/components/notice/Notice'
import { Segmented } from '@/components/tabs/Tabs'
import { PublishedAddress } from '@/features/entry/PublishedAddress'
import { StoredCover } from '@/features/shell/StoredCover'
import { StoredVideo } from '@/features/shell/StoredVideo'
import type { Assignment } from './ScoreView'

/** The film and what may be known of it; a blind panel's reply has no names to show. */
export function WorkToJudge({ opened }: { readonly opened: Assignment }) {
  const { work } = opened
  const [item, show] = useState('0')
  const current = work.items[Number(item)]
  const by = [work.authors?.join('、'), work.unit, work.city].filter(Boolean).join(' · ')
  return (
    <View className="score-work">
      <View className="score-film">
        {current?.fileId ? (
          <StoredVideo
            key={current.fileId}
            videoFileId={current.fileId}
            coverFileId={work.cover}
            title={work.title}
          />
        ) : (
          <StoredCover fileId={work.cover} alt={work.title} ratio="landscape" />
        )}
      </View>
      {work.items.length > 1 && (
        <Segmented
          label="第几个视频"
          choices={work.items.map((_, index) => ({ key: String(index), label: `第 ${index + 1} 个` }))}
          chosen={item}
          onChoose={show}
        />
      )}
      {current?.link && <PublishedAddress platform={current.link.platform} address={current.link.address} />}
      {current && current.fileId === null && current.link === null && (
        <Notice tone="warning" title="还没有手机能放的版本">
          主办方补上后就能看，可以先评别的。
        </Notice>
      )}
      <View className="score-title">{work.title}</View>
      <View className="score-note">
        {[work.category, by, work.votes !== null && `${work.votes} 票`].filter(Boolean).join(' · ')}
      </View>
      {work.introduction !== '' && <View className="score-introduction">{work.introduction}</View>}
    </View>
  )
}
