import { View } from '@tarojs/components'
import { clock } from './deskWords'
import type { Results } from './results'

/** What everybody will read, before it is frozen. */
export function GoingPublic({ results }: { readonly results: Results }) {
  const { publicity, proposed } = results
  const { opensAt, closesAt, showsFigures } = publicity
  const awards = (proposed?.awards ?? []).filter(({ to }) => to.length > 0)
  const empty = (proposed?.awards ?? []).filter(({ placesLeft }) => placesLeft > 0)
  const lines = [
    `名单从现在起固定，以后只能按异议或退出处理。`,
    ...(opensAt !== null && closesAt !== null
      ? [
          opensAt > results.now
            ? `${clock(opensAt)} 起所有人看得到，到 ${clock(closesAt)} 为止可以提异议。`
            : `现在就是公示期：按下以后马上公开，到 ${clock(closesAt)} 为止可以提异议。`,
        ]
      : []),
    `公开：${awards.map(({ name, to }) => `${name} ${to.length}`).join('、')}；编号、题目、作者、单位、组别。`,
    showsFigures
      ? '同时公开每件获奖作品的票数、评分和总评。'
      : '票数还没有揭晓，名单里不带任何票数和评分；要带上，请先在“票数与揭晓”里揭晓。',
    '电话、真实姓名等隐藏的内容不会公开。',
    ...(empty.length > 0
      ? [`空着的名额：${empty.map(({ name, placesLeft }) => `${name} ${placesLeft}`).join('、')}。`]
      : []),
  ]
  return (
    <View className="desk-lines">
      {lines.map((line) => (
        <View key={line} className="figures">
          {line}
        </View>
      ))}
    </View>
  )
}
