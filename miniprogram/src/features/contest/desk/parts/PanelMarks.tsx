import type { PanelRule } from '#shared/model/award'
import { scoringOf } from '#shared/rules/panelScoring'
import { aggregationChoices, aggregationText, modeChoices, normalisedText } from '#shared/rules/panelText'
import { NumberField } from '@/components/form/NumberField'
import { SelectField } from '@/components/form/SelectField'
import { Switch } from '@/components/form/Toggles'

interface PanelMarksProps {
  readonly panel: PanelRule
  readonly faultAt: (field: string) => string | undefined
  readonly isLocked: boolean
  readonly onChange: (panel: PanelRule) => void
}

const POINT = 100
const HALF = 50
const MOST_POINTS = 100
const LEAST = 5
const ENOUGH = 20
const MOST_WORKS = 1_000

/** How jurors say what they think, and how it becomes one result. */
export function PanelMarks({ panel, faultAt, isLocked, onChange }: PanelMarksProps) {
  const { mode, most, step, aggregation } = scoringOf(panel)
  const { normalisedFrom, ...plain } = panel
  return (
    <>
      <SelectField
        label="怎样评"
        choices={modeChoices}
        chosen={mode}
        disabled={isLocked}
        onChoose={(next) => onChange({ ...panel, mode: next })}
      />
      {mode === 'scores' && (
        <>
          <NumberField
            label="每项满分"
            min={1}
            max={MOST_POINTS}
            unit="分"
            value={most / POINT}
            error={faultAt('scale.most')}
            disabled={isLocked}
            onChange={(points) => onChange({ ...panel, scale: { most: points * POINT, step } })}
          />
          <Switch
            isOn={step === HALF}
            disabled={isLocked}
            note="十分制以内可用。"
            onChange={(isOn) => onChange({ ...panel, scale: { most, step: isOn ? HALF : POINT } })}
          >
            可以打半分
          </Switch>
          <SelectField
            label="怎样合成"
            hint={aggregationText(aggregation)}
            choices={aggregationChoices}
            chosen={aggregation}
            disabled={isLocked}
            onChoose={(next) => onChange({ ...panel, aggregation: next })}
          />
          <Switch
            isOn={normalisedFrom !== undefined}
            disabled={isLocked}
            note={
              normalisedFrom === undefined ? '不折算，评委给多少算多少。' : normalisedText(normalisedFrom)
            }
            onChange={(isOn) => onChange(isOn ? { ...panel, normalisedFrom: ENOUGH } : plain)}
          >
            折算手松手紧
          </Switch>
          {normalisedFrom !== undefined && (
            <NumberField
              label="评满多少件才折算"
              min={LEAST}
              max={MOST_WORKS}
              unit="件"
              value={normalisedFrom}
              error={faultAt('normalisedFrom')}
              disabled={isLocked}
              onChange={(from) => onChange({ ...panel, normalisedFrom: from })}
            />
          )}
        </>
      )}
    </>
  )
}
