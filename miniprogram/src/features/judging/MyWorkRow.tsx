import { Text, View } from '@tarojs/components'
import type { PanelRule } from '#shared/model/award'
import { scoringOf } from '#shared/rules/panelScoring'
import { Pressable } from '@/components/host/Pressable'
import { StoredCover } from '@/features/shell/StoredCover'
import { markText } from './markText'
import type { MyWork } from './useMyWorks'

interface MyWorkRowProps {
  readonly rule: PanelRule
  readonly work: MyWork
  readonly onPress: () => void
}

export function MyWorkRow({ rule, work, onPress }: MyWorkRowProps) {
  const { place, title, category, cover, total, recused } = work
  const isLeft = total === null && recused === null
  const mark = recused !== null ? '已回避' : total === null ? '还没评' : markText(scoringOf(rule), total)
  return (
    <Pressable className="row my-work" label={`第 ${place} 件：${title}，${mark}`} onPress={onPress}>
      <View className="my-work-cover">
        <StoredCover fileId={cover} alt="" ratio="landscape" />
      </View>
      <View className="row-words">
        <View className="row-title clamp-2">{title}</View>
        <View className="my-work-note figures">
          第 {place} 件{category && ` · ${category}`}
        </View>
      </View>
      <Text className={isLeft ? 'my-work-mark is-left' : 'my-work-mark figures'}>{mark}</Text>
    </Pressable>
  )
}
