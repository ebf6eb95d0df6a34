import { View } from '@tarojs/components'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import type { Step } from './steps'
import './step-bar.css'

interface StepBarProps {
  readonly steps: readonly Step[]
  readonly current: Step
  /** Left already, with nothing wrong in it. */
  readonly done: readonly Step[]
  readonly onTurn: (step: Step) => void
}

const short: Readonly<Record<Step, string>> = { works: '作品', words: '介绍', fields: '资料', check: '提交' }

/** Where one is, how much is left, and the way to any step: nothing is locked. */
export function StepBar({ steps, current, done, onTurn }: StepBarProps) {
  return (
    <View className="step-bar" role="tablist" aria-label="填写步骤">
      {steps.map((step, index) => {
        const isDone = done.includes(step) && step !== current
        return (
          <Pressable
            key={step}
            role="tab"
            on={step === current}
            className={classNames('step-bar-step', step === current && 'is-current', isDone && 'is-done')}
            label={`第 ${index + 1} 步，${short[step]}${isDone ? '，已填好' : ''}`}
            onPress={() => onTurn(step)}
          >
            <View className="step-bar-dot figures">
              {isDone ? <Icon name="check" size="small" /> : index + 1}
            </View>
            <View className="step-bar-name">{short[step]}</View>
          </Pressable>
        )
      })}
    </View>
  )
}
