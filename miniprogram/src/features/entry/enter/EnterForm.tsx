import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { entrantPage } from '@/features/contest/addresses'
import type { OpenContest } from '@/features/contest/useContest'
import { RefusalView } from '@/features/shell/Read'
import { CheckStep } from './CheckStep'
import { closingText } from './closingText'
import { EnterFooter } from './EnterFooter'
import type { EditedEntry } from './entryEditing'
import { FieldsStep } from './FieldsStep'
import { FormProvider } from './formView'
import { SaveNote } from './SaveNote'
import { StepBar } from './StepBar'
import { stepOf, stepTitle } from './steps'
import { UploadsBehind } from './UploadsBehind'
import { reasonsOf, useEntering } from './useEntering'
import { WordsStep } from './WordsStep'
import { WorksStep } from './WorksStep'
import './enter-form.css'

interface EnterFormProps {
  readonly contest: OpenContest
  readonly entryId: string | null
}

export function EnterForm({ contest, entryId }: EnterFormProps) {
  const entering = useEntering(contest, entryId)
  const { editing, edited, refused, steps, faults } = entering
  useOpenAtReason(edited, entering)

  if (!edited) {
    return (
      <PageFrame title="填写作品" home="/pages/entry/index">
        {refused ? (
          <RefusalView refusal={refused} onRetry={() => void editing.open()} />
        ) : (
          <Skeleton shapes={['row', 'card', 'line', 'row']} />
        )}
      </PageFrame>
    )
  }
  const step = steps.includes(edited.draft.step) ? edited.draft.step : 'works'
  const turn = (to: typeof step) => {
    entering.turn(step, to)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const closed = closingText(contest, edited.entry)
  return (
    <PageFrame
      title={edited.entry && edited.entry.state !== 'draft' ? '修改作品' : '填写作品'}
      home={entrantPage('works')}
      footer={
        <EnterFooter
          isClosed={closed?.isClosed === true}
          entering={entering}
          edited={edited}
          step={step}
          onTurn={turn}
        />
      }
    >
      <View className="enter-form-contest clamp-1">{contest.theme}</View>
      <StepBar steps={steps} current={step} done={entering.done} onTurn={turn} />
      {closed && <Notice tone={closed.isClosed ? 'warning' : 'plain'}>{closed.text}</Notice>}
      <SaveNote edited={edited} editing={editing} />
      <View className="enter-form-title">{stepTitle(step, contest.requirements.by)}</View>
      <FormProvider value={entering.view(edited)}>
        {step === 'works' ? <WorksStep /> : <UploadsBehind />}
        {step === 'words' && <WordsStep />}
        {step === 'fields' && <FieldsStep />}
        {step === 'check' && <CheckStep faults={faults} reasons={reasonsOf(edited)} onTurn={turn} />}
      </FormProvider>
    </PageFrame>
  )
}

/** A work that was returned opens where the first thing is to be mended. */
const useOpenAtReason = (
  edited: EditedEntry | undefined,
  { editing, steps, showAll }: ReturnType<typeof useEntering>,
) => {
  const isDone = useRef(false)
  const entry = edited?.entry
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the work is there.
  useEffect(() => {
    if (!entry || isDone.current) return
    isDone.current = true
    if (entry.state !== 'returned') return
    showAll()
    const places = entry.reasons.map(({ field }) => stepOf(field))
    const first = steps.find((step) => places.includes(step))
    if (first) editing.turnTo(first)
  }, [entry])
}
