import { type ReviewRule, reviewLimits } from '#shared/model/review'
import { FormSection } from '@/components/form/Form'
import { LinesField } from '@/components/form/LinesField'
import { NumberField } from '@/components/form/NumberField'
import type { SectionProps } from './section'

/** How works are reviewed: by how many people, and what is often wrong, in the organiser's words. */
export function ReviewSection({ plan, change, faultAt, isLocked }: SectionProps) {
  const { review } = plan
  const become = (part: Partial<ReviewRule>) => change('review', { ...review, ...part })
  return (
    <>
      <FormSection note="多于一级时，每一级由不同的人审核，全部通过才算通过。">
        <NumberField
          label="审核几级"
          isRequired
          min={1}
          max={reviewLimits.levels}
          unit="级"
          value={review.levels}
          error={faultAt('review.levels')}
          disabled={isLocked}
          onChange={(levels) => become({ levels })}
        />
        <NumberField
          label="退回后几天内补正"
          isRequired
          min={1}
          max={reviewLimits.mendDays}
          unit="天"
          value={review.mendDays}
          error={faultAt('review.mendDays')}
          disabled={isLocked}
          onChange={(mendDays) => become({ mendDays })}
        />
      </FormSection>
      <FormSection title="常用的退回理由" note="每行一条。审核员可以直接选用，也可以另写。">
        <LinesField
          label="理由"
          lines={review.reasons}
          error={faultAt('review.reasons')}
          disabled={isLocked}
          onChange={(lines) => become({ reasons: lines.slice(0, reviewLimits.reasons) })}
        />
      </FormSection>
    </>
  )
}
