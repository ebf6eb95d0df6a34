import { View } from '@tarojs/components'
import type { Counted, VoteLimit, VotePeriod, VoteRule } from '#shared/model/vote'
import { largestLimit } from '#shared/rules/voteRuleFaults'
import { Button } from '@/components/button/Button'
import { FormSection } from '@/components/form/Form'
import { NumberField } from '@/components/form/NumberField'
import { SelectField } from '@/components/form/SelectField'
import { Segmented } from '@/components/tabs/Tabs'
import { replaced } from './section'

interface LimitRowsProps {
  readonly rule: VoteRule
  readonly faultAt: (path: string) => string | undefined
  readonly isLocked: boolean
  readonly onChange: (rule: VoteRule) => void
}

const periods = [
  { key: 'day', label: '每天' },
  { key: 'contest', label: '整个赛事' },
] as const satisfies readonly { key: VotePeriod; label: string }[]

const counted = [
  { key: 'votes', label: '一共的票数', unit: '票' },
  { key: 'ballots', label: '投票的次数', unit: '次' },
  { key: 'votesPerEntry', label: '给同一件作品的票数', unit: '票' },
  { key: 'votesPerCategory', label: '给同一个组别的票数', unit: '票' },
] as const satisfies readonly { key: Counted; label: string; unit: string }[]

const isIn = ({ limits }: VoteRule, per: VotePeriod, of: Counted) =>
  limits.some((limit) => limit.per === per && limit.of === of)

/** The first limit that the rule does not have yet. */
const nextLimit = (rule: VoteRule): VoteLimit | undefined => {
  for (const { key: of } of counted) {
    for (const { key: per } of periods) if (!isIn(rule, per, of)) return { per, of, atMost: 10 }
  }
  return undefined
}

/** How much one account may give. All of them hold at once. */
export function LimitRows({ rule, faultAt, isLocked, onChange }: LimitRowsProps) {
  const become = (limits: readonly VoteLimit[]) => onChange({ ...rule, limits })
  const next = nextLimit(rule)
  return (
    <FormSection title="每个账号最多" note="几条限制同时有效。">
      {rule.limits.map((limit, index) => {
        const change = (part: Partial<VoteLimit>) =>
          become(replaced(rule.limits, index, { ...limit, ...part }))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a limit is nothing but its place and its figures.
          <View key={index} className="limit-row">
            <Segmented
              label="期间"
              choices={periods}
              chosen={limit.per}
              onChoose={(per) => !isLocked && change({ per })}
            />
            <View className="limit-row-fields">
              <SelectField
                label="限制"
                isRequired
                choices={counted}
                chosen={limit.of}
                disabled={isLocked}
                onChoose={(of) => change({ of })}
              />
              <NumberField
                label="最多"
                isRequired
                min={1}
                max={largestLimit}
                unit={counted.find(({ key }) => key === limit.of)?.unit}
                value={limit.atMost}
                error={faultAt(`limits.${index}`)}
                disabled={isLocked}
                onChange={(atMost) => change({ atMost })}
              />
            </View>
            {!isLocked && rule.limits.length > 1 && (
              <View className="limit-row-foot">
                <Button
                  kind="quiet"
                  size="small"
                  onPress={() => become(replaced(rule.limits, index, undefined))}
                >
                  去掉这条
                </Button>
              </View>
            )}
          </View>
        )
      })}
      {!isLocked && next && (
        <Button icon="plus" isWide onPress={() => become([...rule.limits, next])}>
          再加一条限制
        </Button>
      )}
    </FormSection>
  )
}
