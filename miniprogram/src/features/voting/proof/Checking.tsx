import { View } from '@tarojs/components'
import { messageOf } from '@/api/messages.zh'
import { Button } from '@/components/button/Button'
import { Icon } from '@/components/icon/Icon'
import { Notice } from '@/components/notice/Notice'
import { Spinner } from '@/components/progress/Spinner'
import { ProvedSlips } from './ProvedSlips'
import { type Step, stepsOf } from './steps'
import { useCheck } from './useCheck'

/** Three steps, one after the other, and what they come to. */
export function Checking({ contestId }: { readonly contestId: string }) {
  const { findings, isDone, again } = useCheck(contestId)
  const steps = stepsOf(findings)
  const isBad = steps.some(({ state }) => state === 'bad')
  const refusal = findings.refusal && messageOf(findings.refusal)
  return (
    <>
      {isBad && (
        <Notice tone="warning" title="有对不上的地方">
          请先截图，再核对一次。如果还是这样，把截图交给监督员或主办方：公开的记录能查出是哪一处变了。
        </Notice>
      )}
      {isDone && !isBad && !refusal && <Notice tone="good" title="都对得上" />}
      {refusal && (
        <Notice tone="warning" title={`没有核对完：${refusal.title}`}>
          {refusal.text}
        </Notice>
      )}
      <View className="proof-steps">
        {steps.map((step, place) => (
          <StepRow key={step.title} step={step} isUnderWay={!isDone && isNext(steps, place)} />
        ))}
      </View>
      {isDone && (
        <Button isWide onPress={again}>
          再核对一次
        </Button>
      )}
      {findings.slips && (
        <ProvedSlips contestId={contestId} slips={findings.slips.all} bySlip={findings.bySlip ?? {}} />
      )}
    </>
  )
}

const isNext = (steps: readonly Step[], place: number) =>
  steps.findIndex(({ state }) => state === 'waiting') === place

function StepRow({ step, isUnderWay }: { readonly step: Step; readonly isUnderWay: boolean }) {
  const { state, title, text } = step
  return (
    <View className={`proof-step is-${state}`}>
      <View className="proof-step-sign">
        {isUnderWay ? (
          <Spinner />
        ) : (
          <Icon name={state === 'good' ? 'check' : state === 'bad' ? 'alert' : 'clock'} />
        )}
      </View>
      <View className="proof-step-words">
        <View className="proof-step-title">{title}</View>
        <View className="proof-step-text figures">{text}</View>
      </View>
    </View>
  )
}
