import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { clockText } from '#shared/lib/day'
import { Badge } from '@/components/badge/Badge'
import type { OpenContest } from '@/features/contest/useContest'
import type { OpenedWork } from './openedWork'
import { channelWords, levelName, stateWords, waitText } from './reviewWords'

interface WorkWordsProps {
  readonly work: OpenedWork
  readonly contest: OpenContest
  readonly levels: number
  readonly now: number
}

/** What the author wrote and declared. */
export function WorkWords({ work, contest, levels, now }: WorkWordsProps) {
  const { content, consents, submittedAt, state, reviewLevel, isMended } = work
  const category = contest.categories.find(({ categoryId }) => categoryId === content.categoryId)?.name
  const fieldName = (id: string) =>
    contest.requirements.fields.find(({ fieldId }) => fieldId === id)?.name ?? id
  return (
    <View className="review-part">
      <View className="review-title">{content.title || '没有标题'}</View>
      <View className="review-badges">
        <Badge tone={state === 'approved' ? 'good' : 'ink'}>
          {state === 'submitted' && levels > 1 ? `待${levelName(reviewLevel, levels)}` : stateWords[state]}
        </Badge>
        {isMended && <Badge tone="live">补正后重交</Badge>}
        {category && <Badge>{category}</Badge>}
        <Badge>{channelWords[work.channel]}</Badge>
      </View>
      <View className="review-lines">
        <Line name="作者">{content.authors.map(({ name }) => name).join('、') || '没有填'}</Line>
        {content.unit && <Line name="单位">{content.unit}</Line>}
        {content.city && <Line name="城市">{content.city}</Line>}
        {Object.entries(content.fields).map(([id, value]) => (
          <Line key={id} name={fieldName(id)}>
            {value}
          </Line>
        ))}
        {submittedAt !== null && (
          <Line name="提交">
            {clockText(submittedAt, 'M月D日 HH:mm')}
            {state === 'submitted' && `，${waitText(submittedAt, now)}`}
          </Line>
        )}
        <Line name="声明">{declared(consents)}</Line>
      </View>
      {content.introduction && <View className="review-introduction">{content.introduction}</View>}
    </View>
  )
}

export function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <View className="review-line">
      <View className="review-line-name">{name}</View>
      <View className="review-line-value">{children}</View>
    </View>
  )
}

const declared = ({ terms, original, isUnder14, guardian }: OpenedWork['consents']): string =>
  [
    terms === null ? '没有同意条款' : `同意第 ${terms} 版条款`,
    original ? '原创' : '没有声明原创',
    isUnder14 && (guardian ? '未满 14 周岁，监护人已同意' : '未满 14 周岁，监护人没有同意'),
  ]
    .filter(Boolean)
    .join('，')
