import { Text, View } from '@tarojs/components'
import { memo, useEffect } from 'react'
import type { EntryCard } from '#shared/model/entry'
import { Pressable } from '@/components/host/Pressable'
import { FilmLength } from '@/components/video/FilmLength'
import { StoredCover } from '@/features/shell/StoredCover'
import { openEntry } from './addresses'
import { noteShown } from './shownWorks'

import './entry-tile.css'

interface EntryTileProps {
  readonly contestId: string
  readonly card: EntryCard
}

/** A work in a list: its picture uncropped, wide for a landscape film and half as wide for an upright one. */
export const EntryTile = memo(function EntryTile({ contestId, card }: EntryTileProps) {
  const { entryId, number, title, author, unit, seconds, orientation, cover } = card
  // Only tiles near the screen exist.
  useEffect(() => noteShown(contestId, entryId), [contestId, entryId])
  return (
    <Pressable
      className={`tile is-${orientation}`}
      label={`${number} 号《${title}》，${author}`}
      onPress={() => openEntry(contestId, entryId)}
    >
      <StoredCover fileId={cover} alt="" ratio={orientation}>
        {seconds > 0 && <FilmLength seconds={seconds} />}
      </StoredCover>
      <View className="tile-title clamp-2">
        <Text className="tile-number figures">{number}</Text>
        {title}
      </View>
      <View className="tile-author clamp-1">{unit ? `${author}\u2002${unit}` : author}</View>
    </Pressable>
  )
})
