import { View } from '@tarojs/components'
import { clockText, startOfDay } from '#shared/lib/day'
import { Card } from '@/components/card/Card'
import { useCards } from '@/features/entry/cards'
import { workName } from '@/features/entry/workName'
import { slipsByDay } from '../slipsByDay'
import type { MySlip } from '../useMySlips'
import type { SlipFinding } from './checkVotes'

interface ProvedSlipsProps {
  readonly contestId: string
  readonly slips: readonly MySlip[]
  readonly bySlip: Readonly<Record<string, SlipFinding>>
}

const findingWords = {
  proved: '已核对，在批次里',
  waiting: '等待计票',
  refuted: '不在这一批里',
  open: '还没有核对',
} as const satisfies Record<SlipFinding, string>

/** A fingerprint is long; its beginning is enough to find it in the public files. */
const FINGERPRINT = 12

/** One's slips day by day: what each says, where it was counted, and what this phone makes of it. */
export function ProvedSlips({ contestId, slips, bySlip }: ProvedSlipsProps) {
  const works = [...new Set(slips.flatMap(({ lines }) => lines.map(({ entryId }) => entryId)))]
  const cardOf = useCards(contestId, works)
  return (
    <>
      {slipsByDay(slips).map(({ day, votes, slips: ofDay }) => (
        <Card key={day} title={clockText(startOfDay(day), 'M月D日')} aside={`共 ${votes} 票`}>
          {ofDay.map((slip) => {
            const finding = bySlip[slip.hash] ?? 'open'
            return (
              <View key={slip.hash} className="proof-slip">
                {slip.lines.map((line) => (
                  <View key={line.entryId} className="proof-slip-line">
                    <View className="clamp-2">{workName(cardOf(line.entryId))}</View>
                    <View className="proof-slip-votes figures">{line.votes} 票</View>
                  </View>
                ))}
                <View className="proof-slip-facts figures">
                  <View>
                    {clockText(slip.castAt, 'HH:mm:ss')}
                    {slip.batch === null ? '' : `，第 ${slip.batch} 批`}，指纹{' '}
                    {slip.hash.slice(0, FINGERPRINT)}
                  </View>
                  <View className={`proof-slip-finding is-${finding}`}>
                    {findingWords[finding]}
                    {slip.ruling ? '，按裁定不计入' : ''}
                  </View>
                </View>
              </View>
            )
          })}
        </Card>
      ))}
    </>
  )
}
