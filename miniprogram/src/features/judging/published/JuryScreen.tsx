import { Text, View } from '@tarojs/components'
import { scoringOf } from '#shared/rules/panelScoring'
import { panelSentence, valueText } from '#shared/rules/panelText'
import type { Output } from '@/api/refusal'
import { usePages } from '@/api/usePages'
import { PagedList } from '@/components/list/PagedList'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { contestAddress } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { Read } from '@/features/shell/Read'
import './jury.css'

type Page = Output<'judging', 'publishedScores'>
type Work = Page['works'][number]
type Rule = NonNullable<Page['rule']>

/** Who judged, by what rule, and what each of them gave: as much of it as the rule makes public. */
export function JuryScreen() {
  const contestId = useContestId() || '0'
  const { pages, reading, more, onMore } = usePages(
    'judging',
    'publishedScores',
    { contestId },
    { nextOf: ({ next }: Page) => (next === null ? null : { offset: next }) },
  )
  const works = pages?.flatMap((page) => page.works) ?? []
  return (
    <PageFrame title="评委与打分" home={contestAddress(contestId)}>
      <Read of={reading} skeleton={<Skeleton shapes={['title', 'line', 'row', 'row', 'row']} />}>
        {({ rule, jurors }) =>
          rule === null ? (
            <StateView icon="medal" title="还没有公布">
              公示开始后，按赛事的规则公布。
            </StateView>
          ) : (
            <View className="jury">
              <View>{panelSentence(rule)}</View>
              {jurors.length > 0 && <View className="jury-note">评委：{jurors.join('、')}</View>}
              <PagedList
                items={works}
                keyOf={({ entryId }) => entryId}
                renderItem={(work) => <JudgedWork rule={rule} work={work} />}
                onMore={onMore}
                more={more}
              />
            </View>
          )
        }
      </Read>
    </PageFrame>
  )
}

function JudgedWork({ rule, work }: { readonly rule: Rule; readonly work: Work }) {
  const { number, title, value, totals } = work
  const scoring = scoringOf(rule)
  return (
    <View className="row jury-work">
      <View className="row-words">
        <View className="row-title">
          <Text className="figures">{number}</Text> {title}
        </View>
        <View className="jury-note figures">
          {totals
            .map(({ juror, total }) => [juror, valueText(scoring, total)].filter(Boolean).join(' '))
            .join(' / ') || '没有评委评过'}
        </View>
      </View>
      <Text className="jury-value figures">{value === null ? '—' : valueText(scoring, value)}</Text>
    </View>
  )
}
