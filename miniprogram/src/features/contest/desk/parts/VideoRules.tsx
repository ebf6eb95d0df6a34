import { View } from '@tarojs/components'
import { type Strictness, type VideoRequirements, videoFormats } from '#shared/model/requirements'
import { Chips } from '@/components/form/Chips'
import { FormSection } from '@/components/form/Form'
import { NumberField } from '@/components/form/NumberField'
import { Switch } from '@/components/form/Toggles'
import { Segmented } from '@/components/tabs/Tabs'
import { ResolutionRule } from './ResolutionRule'

interface VideoRulesProps {
  readonly video: VideoRequirements
  readonly faultAt: (path: string) => string | undefined
  readonly isLocked: boolean
  readonly onChange: (video: VideoRequirements) => void
}

const formats = videoFormats.map((key) => ({ key, label: key.toUpperCase() }))

const strictnesses = [
  { key: 'hard', label: '不符合不收' },
  { key: 'advisory', label: '只提醒' },
] as const

const LONGEST_SECONDS = 36_000
const LARGEST_MEGABYTES = 10_000

/** What a film must be like. Whatever is switched off is not asked for. */
export function VideoRules({ video, faultAt, isLocked, onChange }: VideoRulesProps) {
  const strictness = (key: 'seconds' | 'megabytes' | 'formats') => {
    const rule = video[key]
    if (!rule) return null
    const choose = (chosen: Strictness) =>
      !isLocked && onChange({ ...video, [key]: { ...rule, strictness: chosen } })
    return <Segmented label="不符合时" choices={strictnesses} chosen={rule.strictness} onChoose={choose} />
  }
  const figure = (key: 'seconds' | 'megabytes', words: string, unit: string, first: number, max: number) => {
    const rule = video[key]
    return (
      <View className="sheet-form-pair is-column">
        <Switch
          isOn={rule !== undefined}
          disabled={isLocked}
          onChange={(isOn) =>
            onChange({ ...video, [key]: isOn ? { value: first, strictness: 'hard' } : undefined })
          }
        >
          {words}
        </Switch>
        {rule && (
          <>
            <NumberField
              label={`最多`}
              isRequired
              min={1}
              max={max}
              step={key === 'seconds' ? 10 : 50}
              unit={unit}
              value={rule.value}
              error={faultAt(key)}
              disabled={isLocked}
              onChange={(value) => onChange({ ...video, [key]: { ...rule, value } })}
            />
            {strictness(key)}
          </>
        )}
      </View>
    )
  }
  const chosen = video.formats?.value ?? []
  return (
    <FormSection title="视频">
      {figure('seconds', '限制时长', '秒', 180, LONGEST_SECONDS)}
      {figure('megabytes', '限制大小', 'MB', 500, LARGEST_MEGABYTES)}
      <Chips
        label="格式"
        hint={chosen.length === 0 ? '一个都不选，就是不限' : undefined}
        choices={formats}
        chosen={chosen}
        error={faultAt('formats')}
        disabled={isLocked}
        onChange={(value) =>
          onChange({
            ...video,
            formats:
              value.length > 0 ? { value, strictness: video.formats?.strictness ?? 'hard' } : undefined,
          })
        }
      />
      {strictness('formats')}
      <ResolutionRule
        rule={video.resolution}
        strictnesses={strictnesses}
        error={faultAt('resolution')}
        isLocked={isLocked}
        onChange={(resolution) => onChange({ ...video, resolution })}
      />
    </FormSection>
  )
}
