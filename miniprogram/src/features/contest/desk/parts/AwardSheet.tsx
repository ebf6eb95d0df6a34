import type { Award } from '#shared/model/award'
import { NumberField } from '@/components/form/NumberField'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Switch } from '@/components/form/Toggles'
import { basisChoices } from './awardNames'
import { PartSheet } from './PartSheet'

interface AwardSheetProps {
  readonly award: Award
  readonly faultAt: (field: string) => string | undefined
  readonly isLocked: boolean
  readonly onChange: (award: Award) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

const MOST_PLACES = 1_000

export function AwardSheet({ award, faultAt, isLocked, onChange, onRemove, onClose }: AwardSheetProps) {
  return (
    <PartSheet
      title={award.name || '新奖项'}
      isLocked={isLocked}
      removal="去掉这个奖项"
      onRemove={onRemove}
      onClose={onClose}
    >
      <TextField
        label="名称"
        isRequired
        value={award.name}
        error={faultAt('name')}
        disabled={isLocked}
        onChange={(name) => onChange({ ...award, name })}
      />
      <SelectField
        label="按什么评"
        isRequired
        choices={basisChoices}
        chosen={award.basis}
        error={faultAt('basis')}
        disabled={isLocked}
        onChoose={(basis) => onChange({ ...award, basis })}
      />
      <Switch
        isOn={award.places === null}
        disabled={isLocked}
        onChange={(isOn) => onChange({ ...award, places: isOn ? null : 1 })}
      >
        名额不定
      </Switch>
      {award.places !== null && (
        <NumberField
          label="名额"
          isRequired
          min={1}
          max={MOST_PLACES}
          unit="名"
          value={award.places}
          error={faultAt('places')}
          disabled={isLocked}
          onChange={(places) => onChange({ ...award, places })}
        />
      )}
      <Switch
        isOn={award.group === 'grade'}
        disabled={isLocked}
        note="打开后，一件作品在这些奖里只得一个。"
        onChange={(isOn) => onChange({ ...award, group: isOn ? 'grade' : award.awardId })}
      >
        与其他等级奖不兼得
      </Switch>
    </PartSheet>
  )
}
