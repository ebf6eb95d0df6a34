import { View } from '@tarojs/components'
import { useState } from 'react'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import type { Ask } from './Deciding'
import { placesLine } from './deskWords'
import type { ProposedAward } from './results'
import { Tie } from './Tie'

interface AwardCardProps {
  readonly award: ProposedAward
  readonly nameOf: (id: string) => string
  readonly isGone: (id: string) => boolean
  /** Left out where nothing may be changed any more. */
  readonly onAsk?: Ask | undefined
  /** The list is public: only ties are decided. */
  readonly isFrozen: boolean
  /** Left out where nobody is to be found for it. */
  readonly onFind?: (() => void) | undefined
}

const SHOWN = 6

/** Who is proposed for an award, what is still open in it, and what staff may do about it. */
export function AwardCard({ award, nameOf, isGone, onAsk, isFrozen, onFind }: AwardCardProps) {
  const [showsAll, showAll] = useState(false)
  const { name, to, given, tied } = award
  const shown = showsAll ? to : to.slice(0, SHOWN)
  return (
    <Card className="award-card" title={name} aside={<Badge tone="gold">{String(to.length)}</Badge>}>
      <View className="desk-note figures">{placesLine(award)}</View>
      {shown.map((id) => (
        <View key={id} className="award-line">
          <View className="award-words">
            {nameOf(id)}
            {given.includes(id) && <Badge>主办方评定</Badge>}
            {isGone(id) && <Badge tone="live">已不公开</Badge>}
          </View>
          {onAsk && !isFrozen && (
            <Button
              size="small"
              label={`${nameOf(id)}不评${name}`}
              onPress={() => onAsk({ kind: 'withhold', award, to: { id, name: nameOf(id) } })}
            >
              不评
            </Button>
          )}
        </View>
      ))}
      {to.length > SHOWN && (
        <Button size="small" kind="quiet" isWide onPress={() => showAll(!showsAll)}>
          {showsAll ? '收起' : `全部 ${to.length} 个`}
        </Button>
      )}
      {tied.length > 0 && <Tie award={award} nameOf={nameOf} onAsk={onAsk} />}
      {onFind && (
        <Button size="small" isWide onPress={onFind}>
          {award.basis === 'unit' ? '评给单位' : '评给作品'}
        </Button>
      )}
    </Card>
  )
}
