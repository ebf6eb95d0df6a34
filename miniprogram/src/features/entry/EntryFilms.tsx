import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@/api/refusal'
import { Tabs } from '@/components/tabs/Tabs'
import { StoredCover } from '@/features/shell/StoredCover'
import { StoredVideo } from '@/features/shell/StoredVideo'
import { PublishedAddress } from './PublishedAddress'
import { noteWatched } from './watched'

type OpenEntry = Output<'entry', 'openEntry'>['entry']

/** The films of a work, one at a time: of a set one chooses by number which stands on the page. */
export function EntryFilms({ entry }: { readonly entry: OpenEntry }) {
  const { entryId, title, cover, orientation, items } = entry
  const [place, show] = useState('0')
  const item = items[Number(place)]
  const name = items.length > 1 ? `${title}（${Number(place) + 1}/${items.length}）` : title
  return (
    <View>
      <View className="entry-view-film full-bleed">
        {item?.video ? (
          <StoredVideo
            key={place}
            videoFileId={item.video}
            coverFileId={item.cover || cover}
            title={name}
            seconds={item.seconds}
            orientation={item.orientation}
            onPlay={() => noteWatched(entryId)}
          />
        ) : (
          <StoredCover fileId={item?.cover || cover} alt={name} ratio={orientation} />
        )}
      </View>
      {items.length > 1 && (
        <View className="entry-view-set">
          <Tabs
            label={`一组 ${items.length} 个作品，选一个看`}
            choices={items.map((_, index) => ({ key: String(index), label: `第 ${index + 1} 个` }))}
            chosen={place}
            onChoose={show}
          />
        </View>
      )}
      {item?.link && <PublishedAddress platform={item.link.platform} address={item.link.address} />}
    </View>
  )
}
