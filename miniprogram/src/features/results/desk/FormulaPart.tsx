import { View } from '@tarojs/components'
import { Card } from '@/components/card/Card'
import { steadyLine } from './deskWords'
import { type Proposed, workName } from './results'

/** Of the works that another weight moves, so many are named. */
const NAMED = 4

/** The formula in a sentence, and how near another list is: between which weights the winners stay the same. */
export function FormulaPart({ proposed }: { readonly proposed: Proposed }) {
  const { formula, steady, mix, batch } = proposed
  return (
    <Card title="怎么算的">
      <View className="desk-lines">
        {formula !== '' && <View>{formula}</View>}
        {formula === '' && <View>没有总评：各奖项分别按票数、评委评分或主办方评定。</View>}
        {batch && (
          <View className="desk-note figures">
            票数算到第 {batch.number} 批，批次校验码 {batch.hash.slice(0, 12)}…
          </View>
        )}
        {steady && mix && (
          <>
            <View className="desk-strong">权重变了会怎样</View>
            <View className="figures">{steadyLine(steady, mix)}</View>
            {steady.below && <Change change={steady.below} proposed={proposed} />}
            {steady.above && <Change change={steady.above} proposed={proposed} />}
          </>
        )}
      </View>
    </Card>
  )
}

interface ChangeProps {
  readonly change: NonNullable<NonNullable<Proposed['steady']>['below']>
  readonly proposed: Proposed
}

function Change({ change, proposed }: ChangeProps) {
  const { votes, enter, leave } = change
  const namesOf = (ids: readonly string[]) => {
    const names = ids
      .slice(0, NAMED)
      .map((id) => workName(proposed.named.find(({ entryId }) => entryId === id)))
    return `${names.join('、')}${ids.length > NAMED ? `等 ${ids.length} 件` : ''}`
  }
  const moved = [
    ...(enter.length > 0 ? [`${namesOf(enter)}会获奖`] : []),
    ...(leave.length > 0 ? [`${namesOf(leave)}不再获奖`] : []),
  ]
  return (
    <View className="desk-note figures">
      投票占 {votes}% 时：{moved.length > 0 ? moved.join('，') : '获奖的还是这些作品，只是等级会变'}。
    </View>
  )
}
