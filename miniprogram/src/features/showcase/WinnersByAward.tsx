import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { Icon } from '@/components/icon/Icon'
import { PagedList } from '@/components/list/PagedList'
import { type AwardGroup, awardGroups, isGrand } from './awardGroups'
import type { ShownAward, ShownWork } from './useShowcase'
import { WinnerTile } from './WinnerTile'

interface WinnersByAwardProps {
  readonly contestId: string
  readonly awards: readonly ShownAward[]
  readonly works: readonly ShownWork[]
  readonly more: 'idle' | 'loading' | 'failed'
  readonly onMore?: () => void
}

/** Award by award, the first the largest. Only works near the screen exist, however many there are. */
export function WinnersByAward({ contestId, awards, works, more, onMore }: WinnersByAwardProps) {
  const groups = useMemo(() => awardGroups(awards, works), [awards, works])
  const last = groups.length - 1
  return (
    <View className="showcase-awards">
      {groups.map((group, place) => (
        <AwardPart
          key={group.award.awardId}
          contestId={contestId}
          group={group}
          isLarge={isGrand(place, group)}
          {...(place === last ? { more, onMore } : {})}
        />
      ))}
    </View>
  )
}

interface AwardPartProps {
  readonly contestId: string
  readonly group: AwardGroup
  readonly isLarge: boolean
  readonly more?: 'idle' | 'loading' | 'failed'
  readonly onMore?: (() => void) | undefined
}

const keyOf = ({ entryId }: ShownWork) => entryId

function AwardPart({ contestId, group: { award, works }, isLarge, more, onMore }: AwardPartProps) {
  const renderItem = useCallback(
    (work: ShownWork) => <WinnerTile contestId={contestId} work={work} isLarge={isLarge} />,
    [contestId, isLarge],
  )
  return (
    <View className="showcase-award">
      <View className="showcase-award-head">
        <View className="showcase-award-name">{award.name}</View>
        <View className="showcase-award-size figures">
          {award.winners} {award.basis === 'unit' ? '个' : '件'}
        </View>
      </View>
      {award.basis === 'unit' ? (
        <View className="showcase-units">
          {award.units.map((name) => (
            <View key={name} className="showcase-unit">
              <Icon name="medal" size="small" />
              <View>{name}</View>
            </View>
          ))}
        </View>
      ) : (
        <View className={isLarge ? `showcase-large is-${award.winners}` : undefined}>
          <PagedList
            layout={isLarge ? 'rows' : 'grid'}
            items={works}
            keyOf={keyOf}
            renderItem={renderItem}
            more={more ?? 'idle'}
            {...(onMore ? { onMore } : {})}
          />
        </View>
      )}
    </View>
  )
}
