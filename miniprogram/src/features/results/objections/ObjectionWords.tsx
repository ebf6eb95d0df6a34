import { Text, View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { objectionName, outcomeWords } from '../resultsWords'
import { Evidence } from './Evidence'

export type Objection = Output<'results', 'listMyObjections'>['objections'][number]

/** Its number, what it says, what it shows, and what was answered. Who objected is in none of it. */
export function ObjectionWords({ objection }: { readonly objection: Objection }) {
  const { number, kind, text, at, fileIds, link, answer, answeredAt } = objection
  return (
    <>
      <View className="objection-note figures">
        <Text selectable>{number}</Text> · {clockText(at, 'M月D日 HH:mm')}
      </View>
      <View className="objection-text">
        {objectionName(kind)}：{text}
      </View>
      <Evidence fileIds={fileIds} link={link} />
      {answer && answeredAt !== null && (
        <View className="objection-answer">
          <View className="objection-outcome">
            {outcomeWords[answer.outcome]}
            {answer.disqualified && '，已取消获奖资格'}
          </View>
          <View>{answer.text}</View>
          <View className="objection-note figures">{clockText(answeredAt, 'M月D日 HH:mm')} 答复</View>
        </View>
      )}
    </>
  )
}
