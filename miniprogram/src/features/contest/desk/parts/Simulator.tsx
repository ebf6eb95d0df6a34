import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { Category } from '#shared/model/contest'
import type { VoteRule } from '#shared/model/vote'
import { messageOf } from '@/api/messages.zh'
import { serverNow } from '@/api/serverClock'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Stepper } from '@/components/form/Stepper'
import { Notice } from '@/components/notice/Notice'
import { cast, leftText, newTrial, tomorrow, trialWorks, verdictOf } from '../trial'
import './simulator.css'

interface SimulatorProps {
  readonly rule: VoteRule
  readonly categories: readonly Category[]
}

/** Tries the rule out before anybody votes by it. Kept nowhere, counted nowhere. */
export function Simulator({ rule, categories }: SimulatorProps) {
  const works = useMemo(() => trialWorks(rule, categories), [rule, categories])
  const [trial, setTrial] = useState(() => newTrial(rule, serverNow()))
  const verdict = verdictOf(rule, works, trial)
  const hasDays = rule.limits.some(({ per }) => per === 'day')
  return (
    <Card title="试投一张" aside={`${trial.day.slice(5).replace('-', '月')}日`}>
      <View className="simulator-left">{leftText(rule, trial)}</View>
      <View className="simulator-works">
        {works.map(({ entryId, name }) => (
          <View key={entryId} className="simulator-work">
            <View className="simulator-name">{name}</View>
            <Stepper
              label={name}
              value={trial.chosen[entryId] ?? 0}
              // One more than is allowed, so that one sees what a voter is told.
              max={rule.ballot.votesPerWork + 1}
              onChange={(votes) =>
                setTrial({ ...trial, last: undefined, chosen: { ...trial.chosen, [entryId]: votes } })
              }
            />
          </View>
        ))}
      </View>
      <View className="simulator-verdict" aria-live="polite">
        {verdict === undefined && trial.last === 'accepted' && (
          <Notice tone="good" title={`投出去了，这是第 ${trial.accepted} 张`}>
            {leftText(rule, trial)}。
          </Notice>
        )}
        {verdict === undefined && trial.last === undefined && (
          <Notice>给几件作品加上票，看看这张选票行不行。</Notice>
        )}
        {verdict === 'valid' && (
          <Notice tone="good" title="有效">
            这样可以投出去。
          </Notice>
        )}
        {verdict !== undefined && verdict !== 'valid' && (
          <Notice tone="warning" title={`无效：${messageOf(verdict).title}`}>
            {messageOf(verdict).text}
          </Notice>
        )}
      </View>
      <View className="simulator-buttons">
        <Button disabled={verdict !== 'valid'} onPress={() => setTrial(cast(rule, works, trial))}>
          试着投出
        </Button>
        {hasDays && (
          <Button kind="quiet" onPress={() => setTrial(tomorrow(trial))}>
            过一天
          </Button>
        )}
        <Button kind="quiet" onPress={() => setTrial(newTrial(rule, serverNow()))}>
          重来
        </Button>
      </View>
    </Card>
  )
}
