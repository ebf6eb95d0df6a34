import { View } from '@tarojs/components'
import type { VoteRule } from '#shared/model/vote'
import { windowsOf } from '#shared/rules/stages'
import { voteRuleFaults } from '#shared/rules/voteRuleFaults'
import { voteRuleText } from '#shared/rules/voteRuleText'
import { Card } from '@/components/card/Card'
import { FormSection } from '@/components/form/Form'
import { Switch } from '@/components/form/Toggles'
import { Notice } from '@/components/notice/Notice'
import { BallotShape } from './BallotShape'
import { GuardNote } from './GuardNote'
import { LimitRows } from './LimitRows'
import { Simulator } from './Simulator'
import type { SectionProps } from './section'
import './voting-section.css'

/** Ten a day, to whom one likes: what most notices say. */
const firstRule: VoteRule = {
  dayStartsAt: 0,
  ballot: { minWorks: 1, maxWorks: 10, votesPerWork: 10 },
  limits: [{ per: 'day', of: 'votes', atMost: 10 }],
}

/** The rule in figures, beside it what the public will read, and below a ballot to try it with. */
export function VotingSection({ plan, change, faultAt, adviceAt, isLocked }: SectionProps) {
  const rule = plan.voteRule
  const become = (next: VoteRule) => change('voteRule', next)
  const at = (path: string) => faultAt(`voteRule.${path}`)
  const isSound = rule !== null && voteRuleFaults(rule).length === 0
  return (
    <View className="voting-section">
      <View className="voting-section-form">
        <FormSection>
          <Switch
            isOn={rule !== null}
            disabled={isLocked}
            note="投票永远免费，没有奖励，也不能用转发换票。"
            onChange={(isOn) => change('voteRule', isOn ? firstRule : null)}
          >
            有公众投票
          </Switch>
          {rule && <GuardNote />}
          {(faultAt('voteRule') ?? adviceAt('voteRule')) && (
            <Notice tone={isSound ? 'plain' : 'warning'}>
              {faultAt('voteRule') ?? adviceAt('voteRule')}
            </Notice>
          )}
        </FormSection>
        {rule && (
          <>
            <LimitRows rule={rule} faultAt={at} isLocked={isLocked} onChange={become} />
            <BallotShape rule={rule} faultAt={at} isLocked={isLocked} onChange={become} />
          </>
        )}
      </View>
      {rule && (
        <View className="voting-section-aside">
          <Card title="公众看到的规则">
            {isSound ? (
              voteRuleText(rule, windowsOf(plan.stages, 'vote')).map((line) => (
                <View key={line} className="rule-line">
                  {line}
                </View>
              ))
            ) : (
              <Notice tone="warning">改好标红的地方，这里就会出现给公众看的规则。</Notice>
            )}
          </Card>
          {isSound && <Simulator key={JSON.stringify(rule)} rule={rule} categories={plan.categories} />}
        </View>
      )}
    </View>
  )
}
