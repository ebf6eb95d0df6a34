import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Output } from '@/api/refusal'
import { Badge } from '@/components/badge/Badge'
import { EntryFilms } from './EntryFilms'
import './entry-view.css'

type OpenEntry = Output<'entry', 'openEntry'>['entry']

interface EntryViewProps {
  readonly entry: OpenEntry
  readonly category: string | undefined
  /** Its votes and rank, where the contest shows them. */
  readonly count: ReactNode
  /** How its votes came, day by day. */
  readonly curve: ReactNode
  readonly complain: ReactNode
}

/** One work: the film, who made it, and what they say about it. */
export function EntryView({ entry, category, count, curve, complain }: EntryViewProps) {
  const { number, title, authors, unit, city, introduction } = entry
  return (
    <View className="entry-view">
      <EntryFilms entry={entry} />
      <View className="entry-view-words">
        <View className="entry-view-head">
          <View className="entry-view-title">{title}</View>
          <View className="entry-view-number">
            <Text className="entry-view-figure figures">{number}</Text>
            <Text className="entry-view-unit">号</Text>
          </View>
        </View>
        {count}
        <View className="entry-view-people">
          <View>{authors.map(({ name }) => name).join('、')}</View>
          {unit && <View className="entry-view-faint">{unit}</View>}
          <View className="entry-view-badges">
            {category && <Badge>{category}</Badge>}
            <Badge>{city}</Badge>
          </View>
        </View>
        <View className="entry-view-text">{introduction}</View>
        {curve}
        {complain}
      </View>
    </View>
  )
}
