import { View } from '@tarojs/components'
import type { Strictness, VideoRequirements } from '#shared/model/requirements'
import { NumberField } from '@/components/form/NumberField'
import { Switch } from '@/components/form/Toggles'
import { Segmented } from '@/components/tabs/Tabs'

type Resolution = NonNullable<VideoRequirements['resolution']>

interface ResolutionRuleProps {
  readonly rule: Resolution | undefined
  readonly strictnesses: readonly { readonly key: Strictness; readonly label: string }[]
  readonly error: string | undefined
  readonly isLocked: boolean
  readonly onChange: (rule: Resolution | undefined) => void
}

const ways = [
  { key: 'least', label: '至少这么大' },
  { key: 'exact', label: '正好这么大' },
] as const

const WIDEST = 8_192
const first: Resolution = { value: { width: 1_280, height: 720, exact: false }, strictness: 'hard' }

/** How large the picture is: the least on each side, or exactly one size where a notice names one. */
export function ResolutionRule({ rule, strictnesses, error, isLocked, onChange }: ResolutionRuleProps) {
  const become = (part: Partial<Resolution['value']>) =>
    rule && !isLocked && onChange({ ...rule, value: { ...rule.value, ...part } })
  const side = (key: 'width' | 'height', label: string) =>
    rule && (
      <NumberField
        label={label}
        isRequired
        unit="像素"
        min={1}
        max={WIDEST}
        step={10}
        value={rule.value[key]}
        error={key === 'width' ? error : undefined}
        disabled={isLocked}
        onChange={(value) => become({ [key]: value })}
      />
    )
  return (
    <View className="sheet-form-pair is-column">
      <Switch
        isOn={rule !== undefined}
        disabled={isLocked}
        note="“至少”不分横竖，“正好”按宽和高比"
        onChange={(isOn) => onChange(isOn ? first : undefined)}
      >
        限制画面尺寸
      </Switch>
      {rule && (
        <>
          <Segmented
            label="怎样算符合"
            choices={ways}
            chosen={rule.value.exact ? 'exact' : 'least'}
            onChoose={(way) => become({ exact: way === 'exact' })}
          />
          {side('width', '宽')}
          {side('height', '高')}
          <Segmented
            label="不符合时"
            choices={strictnesses}
            chosen={rule.strictness}
            onChoose={(strictness) => !isLocked && onChange({ ...rule, strictness })}
          />
        </>
      )}
    </View>
  )
}
