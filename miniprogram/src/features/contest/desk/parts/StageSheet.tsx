import { View } from '@tarojs/components'
import { type Stage, stageRights } from '#shared/model/stage'
import { Chips } from '@/components/form/Chips'
import { InstantField } from '@/components/form/InstantField'
import { TextField } from '@/components/form/TextField'
import { Switch } from '@/components/form/Toggles'
import { rightNames } from '../timeline'
import { PartSheet } from './PartSheet'

interface StageSheetProps {
  readonly stage: Stage
  readonly faultAt: (field: string) => string | undefined
  readonly isLocked: boolean
  readonly onChange: (stage: Stage) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

const choices = stageRights.map((key) => ({ key, label: rightNames[key] }))

const fixed = ({ wording: _wording, ...stage }: Stage): Stage => stage

/** One stage: its name, from when to when, and what it opens. Kept as it is typed; closing only closes. */
export function StageSheet({ stage, faultAt, isLocked, onChange, onRemove, onClose }: StageSheetProps) {
  const isWorded = stage.wording !== undefined
  return (
    <PartSheet
      title={stage.name || '新阶段'}
      isLocked={isLocked}
      removal="去掉这个阶段"
      onRemove={onRemove}
      onClose={onClose}
    >
      <TextField
        label="名称"
        isRequired
        placeholder="如：作品征集、网络投票"
        value={stage.name}
        error={faultAt('name')}
        disabled={isLocked}
        onChange={(name) => onChange({ ...stage, name })}
      />
      <View className="sheet-form-pair">
        <InstantField
          label={isWorded ? '大约从' : '从'}
          isRequired
          at={stage.opensAt}
          error={faultAt('opensAt')}
          disabled={isLocked}
          onChange={(opensAt) => onChange({ ...stage, opensAt })}
        />
        <InstantField
          label={isWorded ? '大约到' : '到'}
          isRequired
          isEnd
          at={stage.closesAt}
          error={faultAt('closesAt')}
          disabled={isLocked}
          onChange={(closesAt) => onChange({ ...stage, closesAt })}
        />
      </View>
      <Switch
        isOn={isWorded}
        disabled={isLocked}
        note="公众看到的是文字；定下时间之前，这个阶段不会开放。"
        onChange={(isOn) => onChange(isOn ? { ...stage, wording: '时间待定' } : fixed(stage))}
      >
        时间还没有定
      </Switch>
      {isWorded && (
        <TextField
          label="公众看到的时间"
          isRequired
          placeholder="如：12月中旬"
          value={stage.wording ?? ''}
          error={faultAt('wording')}
          disabled={isLocked}
          onChange={(wording) => onChange({ ...stage, wording })}
        />
      )}
      <Chips
        label="这段时间里可以"
        isRequired
        choices={choices}
        chosen={stage.rights}
        error={faultAt('rights') ?? faultAt('')}
        disabled={isLocked}
        onChange={(rights) => onChange({ ...stage, rights })}
      />
    </PartSheet>
  )
}
