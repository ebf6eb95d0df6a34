import { View } from '@tarojs/components'
import { contestLimits, countsModes } from '#shared/model/contest'
import { countsFaults } from '#shared/rules/countsFaults'
import { countsText } from '#shared/rules/countsVisibility'
import { windowsOf } from '#shared/rules/stages'
import { serverNow } from '@/api/serverClock'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { FormSection } from '@/components/form/Form'
import { InstantField } from '@/components/form/InstantField'
import { SelectField } from '@/components/form/SelectField'
import { Switch } from '@/components/form/Toggles'
import { DateBox } from '@/components/host/DateBox'
import { Notice } from '@/components/notice/Notice'
import { replaced, type SectionProps } from './section'
import './voting-section.css'

const modeChoices = countsModes.map((mode) => ({
  key: mode,
  ...{
    live: { label: '实时公开', note: '随计票更新' },
    'at-times': { label: '定时公布', note: '每天在定好的时刻更新' },
    hidden: { label: '不公开，最后揭晓', note: '投票期间谁也看不到票数和名次' },
  }[mode],
}))

const DAY_MS = 24 * 60 * 60_000
const noon = 12 * 60
const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** When the public sees votes and ranks; beside it what the public will read about that. */
export function CountsSection({ plan, change, faultAt, adviceAt, isLocked }: SectionProps) {
  const visibility = plan.countsVisibility
  const { mode, times, frozenFrom } = visibility
  const become = (next: Partial<typeof visibility>) => change('countsVisibility', { ...visibility, ...next })
  const setTimes = (next: readonly number[]) =>
    become({ times: [...new Set(next)].sort((one, other) => one - other) })
  // A day before voting ends: as late as most contests keep the end open.
  const lastDay =
    Math.max(serverNow(), ...windowsOf(plan.stages, 'vote').map(({ closesAt }) => closesAt)) - DAY_MS
  const isSound = countsFaults(plan).every(({ severity }) => severity !== 'blocks')
  const advice = adviceAt('countsVisibility.frozenFrom')
  return (
    <View className="voting-section">
      <View className="voting-section-form">
        <FormSection>
          <SelectField
            label="票数和榜单"
            isRequired
            choices={modeChoices}
            chosen={mode}
            disabled={isLocked}
            onChoose={(next) =>
              become({
                mode: next,
                times: next === 'at-times' ? (times.length > 0 ? times : [noon]) : [],
                ...(next === 'hidden' && { frozenFrom: null }),
              })
            }
          />
        </FormSection>
        {mode === 'at-times' && (
          <FormSection title="每天的公布时刻" note={faultAt('countsVisibility.times') ?? '北京时间'}>
            {times.map((time, index) => (
              <View key={time} className="counts-time">
                <View className="field-frame">
                  <DateBox
                    mode="time"
                    label={`第 ${index + 1} 个公布时刻`}
                    value={clockOf(time)}
                    disabled={isLocked}
                    onChange={(clock) => setTimes(replaced(times, index, minutesOf(clock)))}
                  />
                </View>
                {times.length > 1 && (
                  <Button
                    kind="quiet"
                    disabled={isLocked}
                    onPress={() => setTimes(replaced(times, index, undefined))}
                  >
                    去掉
                  </Button>
                )}
              </View>
            ))}
            {times.length < contestLimits.countsTimes && (
              <Button
                disabled={isLocked}
                onPress={() => setTimes([...times, Math.min(23 * 60 + 59, (times.at(-1) ?? noon) + 60)])}
              >
                加一个时刻
              </Button>
            )}
          </FormSection>
        )}
        {mode !== 'hidden' && (
          <FormSection>
            <Switch
              isOn={frozenFrom !== null}
              disabled={isLocked}
              note="之后的票照常记，结果由你们在现场一步步揭晓。冻结以后不能改回。"
              onChange={(isOn) => become({ frozenFrom: isOn ? lastDay : null })}
            >
              最后冻结榜单
            </Switch>
            {frozenFrom !== null && (
              <InstantField
                label="从什么时候冻结"
                isRequired
                at={frozenFrom}
                disabled={isLocked}
                {...(advice && { hint: advice })}
                onChange={(at) => become({ frozenFrom: at })}
              />
            )}
          </FormSection>
        )}
      </View>
      <View className="voting-section-aside">
        <Card title="公众看到的说明">
          {isSound ? (
            countsText(visibility).map((line) => (
              <View key={line} className="rule-line">
                {line}
              </View>
            ))
          ) : (
            <Notice tone="warning">改好标红的地方，这里就会出现给公众看的说明。</Notice>
          )}
        </Card>
      </View>
    </View>
  )
}
