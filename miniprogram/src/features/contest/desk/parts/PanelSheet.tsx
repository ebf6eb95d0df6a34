import { View } from '@tarojs/components'
import type { Criterion, PanelRule } from '#shared/model/award'
import type { Category } from '#shared/model/contest'
import { Button } from '@/components/button/Button'
import { NumberField } from '@/components/form/NumberField'
import { TextField } from '@/components/form/TextField'
import { Switch } from '@/components/form/Toggles'
import { newId } from '../newId'
import { PanelGroups } from './PanelGroups'
import { PanelMarks } from './PanelMarks'
import { PanelOpenness } from './PanelOpenness'
import { PartSheet } from './PartSheet'
import { replaced } from './section'

interface PanelSheetProps {
  readonly panel: PanelRule
  readonly categories: readonly Category[]
  readonly faultAt: (field: string) => string | undefined
  readonly isLocked: boolean
  readonly onChange: (panel: PanelRule) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

const MOST_READERS = 50
const MOST_SELECTED = 10_000

export function PanelSheet(props: PanelSheetProps) {
  const { panel, categories, faultAt, isLocked, onChange, onRemove, onClose } = props
  const { criteria } = panel
  const sum = criteria.reduce((total, { weight }) => total + weight, 0)
  const become = (next: readonly Criterion[]) => onChange({ ...panel, criteria: next })
  const add = () => {
    const criterionId = newId(
      'criterion',
      criteria.map((one) => one.criterionId),
    )
    become([...criteria, { criterionId, name: '', weight: Math.max(0, 100 - sum) }])
  }
  return (
    <PartSheet
      title={panel.name || '评审'}
      isLocked={isLocked}
      removal="去掉这个评审"
      onRemove={onRemove}
      onClose={onClose}
    >
      <TextField
        label="名称"
        isRequired
        value={panel.name}
        error={faultAt('name')}
        disabled={isLocked}
        onChange={(name) => onChange({ ...panel, name })}
      />
      <NumberField
        label="每件作品几个人看"
        isRequired
        min={1}
        max={MOST_READERS}
        unit="人"
        value={panel.readersPerEntry}
        error={faultAt('readersPerEntry')}
        disabled={isLocked}
        onChange={(readersPerEntry) => onChange({ ...panel, readersPerEntry })}
      />
      {panel.purpose === 'shortlist' && (
        <NumberField
          label="选出"
          isRequired
          min={1}
          max={MOST_SELECTED}
          unit="件"
          value={panel.selects ?? 0}
          error={faultAt('selects')}
          disabled={isLocked}
          onChange={(selects) => onChange({ ...panel, selects })}
        />
      )}
      <PanelMarks panel={panel} faultAt={faultAt} isLocked={isLocked} onChange={onChange} />
      {criteria.map((criterion, index) => (
        <View key={criterion.criterionId} className="limit-row limit-row-fields">
          <TextField
            label={`评分项 ${index + 1}`}
            isRequired
            value={criterion.name}
            error={faultAt(`criteria.${index}.name`)}
            disabled={isLocked}
            onChange={(name) => become(replaced(criteria, index, { ...criterion, name }))}
          />
          <NumberField
            label="占"
            isRequired
            max={100}
            step={5}
            unit="%"
            hint={`各项一共 ${sum}%，要正好 100%`}
            error={sum === 100 ? undefined : faultAt('criteria')}
            value={criterion.weight}
            disabled={isLocked}
            onChange={(weight) => become(replaced(criteria, index, { ...criterion, weight }))}
          />
          <Switch
            isOn={criterion.hasFigures ?? false}
            disabled={isLocked}
            note="打这一项时，旁边列出播放、点赞、转发和出处。"
            onChange={(hasFigures) => become(replaced(criteria, index, { ...criterion, hasFigures }))}
          >
            配传播数据
          </Switch>
          {!isLocked && (
            <Button kind="quiet" size="small" onPress={() => become(replaced(criteria, index, undefined))}>
              去掉这一项
            </Button>
          )}
        </View>
      ))}
      {!isLocked && (
        <Button icon="plus" onPress={add}>
          添加评分项
        </Button>
      )}
      <PanelGroups
        panel={panel}
        categories={categories}
        faultAt={faultAt}
        isLocked={isLocked}
        onChange={onChange}
      />
      <PanelOpenness panel={panel} isLocked={isLocked} onChange={onChange} />
    </PartSheet>
  )
}
