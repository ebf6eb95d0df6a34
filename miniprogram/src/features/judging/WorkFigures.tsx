import { Text, View } from '@tarojs/components'
import type { Figure } from '#shared/model/judging'
import { groupDigits } from '@/components/number/groupDigits'
import './marks.css'

const kinds = [
  { key: 'views', name: '播放' },
  { key: 'likes', name: '点赞' },
  { key: 'forwards', name: '转发' },
] as const

/** What was counted, where, and on which day: a juror reads it and judges. */
export function WorkFigures({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return <View className="figures-none">主办方没有提供这件作品的传播数据</View>
  return (
    <View className="work-figures">
      {figures.map((figure) => (
        <View key={`${figure.platform} ${figure.day} ${figure.source}`} className="work-figure">
          <View className="work-figure-counts figures">
            <Text className="work-figure-platform">{figure.platform}</Text>
            {kinds.map(({ key, name }) => (
              <Text key={key}>
                {name} {figure[key] === null ? '—' : groupDigits(figure[key])}
              </Text>
            ))}
          </View>
          <View className="work-figure-source figures">
            {figure.day}，{figure.source}
          </View>
        </View>
      ))}
    </View>
  )
}
