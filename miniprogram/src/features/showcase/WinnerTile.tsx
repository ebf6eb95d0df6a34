import { View } from '@tarojs/components'
import { memo } from 'react'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { FilmLength } from '@/components/video/FilmLength'
import { openPage, resultsPage } from '@/features/contest/addresses'
import { StoredCover } from '@/features/shell/StoredCover'
import type { ShownWork } from './useShowcase'
import './winner-tile.css'

interface WinnerTileProps {
  readonly contestId: string
  readonly work: ShownWork
  /** Across the whole width, its words on the picture. */
  readonly isLarge?: boolean
}

/** A winning work: its picture fills the frame, whatever its shape, so that an award stands in even rows. */
export const WinnerTile = memo(function WinnerTile({ contestId, work, isLarge }: WinnerTileProps) {
  const { entryId, number, title, author, unit, cover, seconds } = work
  const who = [author, unit].filter(Boolean).join('\u2002')
  return (
    <Pressable
      className={classNames('winner-tile', isLarge && 'is-large')}
      label={`${number} 号《${title}》，${author}`}
      onPress={() => openPage(resultsPage('winner', { contestId, entryId }))}
    >
      <StoredCover fileId={cover} alt="" ratio={isLarge ? 'landscape' : 'square'}>
        {seconds > 0 && <FilmLength seconds={seconds} />}
      </StoredCover>
      <View className="winner-tile-words">
        {isLarge && (
          <View className="winner-tile-play">
            <Icon name="play" />
          </View>
        )}
        <View className="winner-tile-text">
          <View className="winner-tile-title clamp-2">{title}</View>
          <View className="winner-tile-author clamp-1">{who}</View>
        </View>
      </View>
    </Pressable>
  )
})
