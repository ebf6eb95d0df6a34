import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/Button'
import { Icon } from '@/components/icon/Icon'
import type { Story } from './StoryView'

/** Where works came from: cities by their works, units as the body that holds the contest may name them. */
export function StoryPlaces({ story: { cities, units, unitCount } }: { readonly story: Story }) {
  return (
    <View className="story-columns">
      {cities.length > 1 && (
        <View className="story-part">
          <View className="story-title">从哪里来</View>
          <Rows rows={cities.map(({ name, works }) => ({ name, works, awards: null }))} />
        </View>
      )}
      {units.length > 0 && (
        <View className="story-part">
          <View className="story-title">单位</View>
          <Rows rows={units} />
          {unitCount > units.length && (
            <View className="story-note figures">
              一共 {unitCount} 个单位，这里列出前 {units.length} 个
            </View>
          )}
        </View>
      )}
    </View>
  )
}

const shownFirst = 8

interface RowsProps {
  readonly rows: readonly { readonly name: string; readonly works: number; readonly awards: number | null }[]
}

function Rows({ rows }: RowsProps) {
  const [isWhole, showAll] = useState(false)
  const most = Math.max(1, ...rows.map(({ works }) => works))
  return (
    <View className="story-rows">
      {rows.slice(0, isWhole ? rows.length : shownFirst).map(({ name, works, awards }) => (
        <View key={name} className="story-row">
          <View className="story-row-head">
            <View className="story-row-name">{name}</View>
            {awards !== null && awards > 0 && (
              <View className="story-row-awards figures">
                <Icon name="medal" size="small" />
                {awards}
              </View>
            )}
            <View className="story-row-works figures">{works} 件</View>
          </View>
          <View className="story-track">
            <View className="story-fill" style={{ width: `${Math.round((works / most) * 100)}%` }} />
          </View>
        </View>
      ))}
      {!isWhole && rows.length > shownFirst && (
        <Button kind="quiet" onPress={() => showAll(true)}>{`再看 ${rows.length - shownFirst} 个`}</Button>
      )}
    </View>
  )
}
