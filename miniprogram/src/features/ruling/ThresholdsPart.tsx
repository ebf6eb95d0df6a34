import { View } from '@tarojs/components'
import { useState } from 'react'
import { type MarkThresholds, thresholdLimits } from '#shared/model/ruling'
import { readAgain } from '@/api/readAgain'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { NumberField } from '@/components/form/NumberField'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'
import { thresholdLines, thresholdWords } from './rulingWords'
import './ruling.css'

interface ThresholdsPartProps {
  readonly contestId: string
  readonly thresholds: MarkThresholds
  readonly isOwner: boolean
}

const names = Object.keys(thresholdWords) as (keyof MarkThresholds)[]

/** What marks are compared with: staff read it, an owner may change it while voting is not over. */
export function ThresholdsPart({ contestId, thresholds, isOwner }: ThresholdsPartProps) {
  const [wanted, want] = useState<MarkThresholds>()
  const { act, isSending, refusal, forget } = useDeed('ruling', 'saveThresholds', () => {
    want(undefined)
    showToast('下一次查看起按新的值提示', 'good')
    readAgain('ruling', 'listMarks')
    readAgain('contest', 'listAuditRecords')
  })
  const begin = () => {
    forget()
    want(thresholds)
  }
  return (
    <Card>
      <View className="ruling-what">达到多少就提示</View>
      <View className="ruling-note">
        查看哪几类情况一直公开；具体的值投票截止后公布，截止前只有工作人员看得到。
      </View>
      {thresholdLines(thresholds).map((line) => (
        <View key={line} className="ruling-line figures">
          {line}
        </View>
      ))}
      {isOwner && (
        <View className="ruling-acts">
          <Button onPress={begin}>修改</Button>
        </View>
      )}
      <Reason
        isOpen={wanted !== undefined}
        title="修改提示值"
        placeholder="例如：参赛学校多，同一出口地址很常见"
        deed="保存"
        isBusy={isSending}
        refusal={refusal}
        onConfirm={(reason) => wanted && void act({ contestId, thresholds: wanted, reason })}
        onClose={() => want(undefined)}
      >
        <View className="ruling-column">
          <View>只影响以后的线索，已有的线索不变；修改和原因留在操作记录里。</View>
          {names.map((name) => {
            const { label, unit } = thresholdWords[name]
            return (
              <NumberField
                key={name}
                label={label}
                isRequired
                unit={unit}
                value={(wanted ?? thresholds)[name]}
                min={leastOf(name)}
                max={unit === '%' ? 100 : thresholdLimits.most}
                onChange={(figure) => want({ ...(wanted ?? thresholds), [name]: figure })}
              />
            )
          })}
        </View>
      </Reason>
    </Card>
  )
}

const leastOf = (name: keyof MarkThresholds): number => {
  if (thresholdWords[name].unit === '%') return 1
  return name === 'rhythmCasts' ? thresholdLimits.leastRhythm : thresholdLimits.least
}
