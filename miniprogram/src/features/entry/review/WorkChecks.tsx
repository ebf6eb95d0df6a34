import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { Card } from '@/components/card/Card'
import type { OpenContest } from '@/features/contest/useContest'
import { fieldName } from '@/features/entry/enter/faultWords'
import { WorkTimeline } from '@/features/entry/mine/WorkTimeline'
import { openReview } from './addresses'
import type { OpenedWork } from './openedWork'
import { decisionWords, duplicateWords, levelName, verdictWords } from './reviewWords'
import { Sides } from './Sides'

interface WorkChecksProps {
  readonly work: OpenedWork
  readonly contest: OpenContest
  readonly levels: number
}

/** What a machine and colleagues say about it, the most pressing first. */
export function WorkChecks({ work, contest, levels }: WorkChecksProps) {
  const { duplicates, reviews, events } = work
  const { contestId, requirements } = contest
  return (
    <>
      {duplicates.length > 0 && (
        <Card title={`可能重复：${duplicates.length} 件`}>
          {duplicates.map(({ kinds, other }) => (
            <Sides
              key={other.entryId}
              why={kinds.map((kind) => duplicateWords[kind]).join('；')}
              works={[work, other]}
              hereId={work.entryId}
              onOpen={(entryId) => openReview({ contestId, state: 'submitted' }, entryId)}
            />
          ))}
        </Card>
      )}
      <Card title="内容检查">
        <CheckLine check={work.contentCheck} />
      </Card>
      {reviews.length > 0 && (
        <Card title="审核记录">
          {[...reviews].reverse().map(({ at, name, level, decision, reasons }) => (
            <View key={`${at} ${decision}`} className="review-past">
              <View>
                {name || '一位同事'}　{levels > 1 ? `${levelName(level, levels)}：` : ''}
                {decisionWords[decision]}
              </View>
              <View className="review-faint figures">{clockText(at, 'M月D日 HH:mm')}</View>
              {reasons.map(({ field, text }) => (
                <View key={`${field} ${text}`} className="review-faint">
                  {field === '' ? text : `${fieldName(field, requirements.fields)}：${text}`}
                </View>
              ))}
            </View>
          ))}
        </Card>
      )}
      <Card title="经过">
        <WorkTimeline events={events} fields={requirements.fields} />
      </Card>
    </>
  )
}

function CheckLine({ check }: { readonly check: OpenedWork['contentCheck'] }) {
  if (!check) return <View className="review-soft">这件作品没有经过自动检查，请人工把关。</View>
  const { by, verdict, found } = check
  return (
    <>
      <View className={verdict === 'pass' ? 'review-soft' : 'review-over'}>
        {verdictWords[verdict]}
        {found.length > 0 && `：${found.join('、')}`}
      </View>
      <View className="review-faint">
        {by === 'wordList'
          ? '只用一份简单的词表对过文字，没有看画面，也听不见声音。'
          : '微信内容安全检查的结果，只作提醒，由人决定。'}
      </View>
    </>
  )
}
