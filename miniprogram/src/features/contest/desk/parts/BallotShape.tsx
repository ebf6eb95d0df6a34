import type { VoteRule } from '#shared/model/vote'
import { voteLimits } from '#shared/model/vote'
import { Field } from '@/components/form/Field'
import { FormSection } from '@/components/form/Form'
import { NumberField } from '@/components/form/NumberField'
import { DateBox } from '@/components/host/DateBox'

interface BallotShapeProps {
  readonly rule: VoteRule
  readonly faultAt: (path: string) => string | undefined
  readonly isLocked: boolean
  readonly onChange: (rule: VoteRule) => void
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** What one cast may look like, and when a voting day begins. */
export function BallotShape({ rule, faultAt, isLocked, onChange }: BallotShapeProps) {
  const { ballot } = rule
  const number = (field: keyof VoteRule['ballot'], label: string, unit: string, max: number) => (
    <NumberField
      label={label}
      isRequired
      min={1}
      max={max}
      unit={unit}
      value={ballot[field]}
      error={faultAt(`ballot.${field}`)}
      disabled={isLocked}
      onChange={(value) => onChange({ ...rule, ballot: { ...ballot, [field]: value } })}
    />
  )
  return (
    <FormSection title="一张选票" note="最少和最多填一样的数，就是必须选满这么多件。">
      {number('minWorks', '最少选几件作品', '件', voteLimits.linesPerCast)}
      {number('maxWorks', '最多选几件作品', '件', voteLimits.linesPerCast)}
      {number('votesPerWork', '每件最多给几票', '票', voteLimits.votesPerLine)}
      {rule.limits.some(({ per }) => per === 'day') && (
        <Field
          label="一天从几点算起"
          isRequired
          hint="北京时间。通知没有说，就是零点。"
          error={faultAt('dayStartsAt')}
        >
          <DateBox
            mode="time"
            label="一天从几点算起"
            value={clockOf(rule.dayStartsAt)}
            disabled={isLocked}
            onChange={(clock) => onChange({ ...rule, dayStartsAt: minutesOf(clock) })}
          />
        </Field>
      )}
    </FormSection>
  )
}
