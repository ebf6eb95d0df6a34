import { Text, View } from '@tarojs/components'
import { scoringOf } from '#shared/rules/panelScoring'
import { agreementText, valueText } from '#shared/rules/panelText'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { Card } from '@/components/card/Card'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import type { PanelName } from '../addresses'
import './agreement.css'

type State = Output<'judging', 'panelAgreement'>

/** How far jurors agree, and who and what stands apart: to talk about, and nothing is made of it. */
export function PanelAgreement({ contestId, panelId }: PanelName) {
  const opened = useRead('judging', 'panelAgreement', { contestId, panelId })
  return (
    <Read of={opened} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
      {(state) => (
        <View className="panel-columns">
          <View className="panel-main">
            <Far state={state} />
          </View>
          <View className="panel-side">
            <Card title="评委之间">
              <View className="agreement-figure figures">
                {state.agreement === null ? '—' : (state.agreement / 100).toFixed(2)}
              </View>
              <View className="panel-words">
                {state.agreement === null
                  ? '至少两件作品各有两位评委评过，才看得出是否一致。'
                  : agreementText(state.agreement)}
              </View>
              {state.jurors.map((juror) => (
                <View key={juror.personId} className="agreement-juror">
                  <Text className="agreement-name">{juror.name || '没有留名字'}</Text>
                  <Text className="agreement-note figures">{jurorWords(state, juror)}</Text>
                </View>
              ))}
            </Card>
          </View>
        </View>
      )}
    </Read>
  )
}

const jurorWords = ({ rule }: State, { works, mean, lean, far }: State['jurors'][number]): string => {
  const scoring = scoringOf(rule)
  const side =
    lean === null
      ? ''
      : lean === 0
        ? '与其他评委持平'
        : `比其他评委${lean > 0 ? '高' : '低'} ${valueText(scoring, Math.abs(lean))}`
  return [`${works} 件`, `平均 ${valueText(scoring, mean)}`, side, far > 0 && `${far} 个相差较大`]
    .filter(Boolean)
    .join(' · ')
}

/** The jurors' totals far from the others' on the same work, the farthest first. */
function Far({ state }: { readonly state: State }) {
  const { far, farInAll, rule } = state
  const scoring = scoringOf(rule)
  const aside = farInAll > far.length ? `最远的 ${far.length} 个，共 ${farInAll} 个` : `${farInAll} 个`
  return (
    <Card title="与其他评委相差较大的评分" aside={aside}>
      <View className="panel-words">
        {far.length === 0
          ? '没有。三位以上评委评过的作品才比较。'
          : '这里只列出来供讨论，系统不改任何分。要改，由评委本人在签字前改。'}
      </View>
      {far.map(({ entryId, personId, name, title, total, others }) => (
        <View key={`${entryId} ${personId}`} className="agreement-far">
          <View className="agreement-words">
            <View className="agreement-title">{title}</View>
            <View className="agreement-note">{name}</View>
          </View>
          <View className="agreement-pair figures">
            <Text className="agreement-own">{valueText(scoring, total)}</Text>
            <Text className="agreement-note">其他人 {valueText(scoring, others)}</Text>
          </View>
        </View>
      ))}
    </Card>
  )
}
