import { View } from '@tarojs/components'
import type { PanelGroup, PanelRule } from '#shared/model/award'
import type { Category } from '#shared/model/contest'
import { Button } from '@/components/button/Button'
import { Chips } from '@/components/form/Chips'
import { TextField } from '@/components/form/TextField'
import { newId } from '../newId'
import { replaced } from './section'

interface PanelGroupsProps {
  readonly panel: PanelRule
  readonly categories: readonly Category[]
  readonly faultAt: (field: string) => string | undefined
  readonly isLocked: boolean
  readonly onChange: (panel: PanelRule) => void
}

/** A group's jurors read the works of its categories; works of no group's categories are drawn evenly. */
export function PanelGroups({ panel, categories, faultAt, isLocked, onChange }: PanelGroupsProps) {
  const { groups = [], ...ungrouped } = panel
  const become = (next: readonly PanelGroup[]) =>
    onChange(next.length > 0 ? { ...panel, groups: next } : ungrouped)
  const choices = categories.map(({ categoryId, name }) => ({ key: categoryId, label: name }))
  const add = () => {
    const groupId = newId(
      'group',
      groups.map((one) => one.groupId),
    )
    become([...groups, { groupId, name: `第 ${groups.length + 1} 组`, categoryIds: [] }])
  }
  return (
    <>
      {groups.map((group, index) => (
        <View key={group.groupId} className="limit-row limit-row-fields">
          <TextField
            label={`评审组 ${index + 1}`}
            isRequired
            value={group.name}
            error={faultAt(`groups.${index}.name`)}
            disabled={isLocked}
            onChange={(name) => become(replaced(groups, index, { ...group, name }))}
          />
          <Chips
            label="评哪些组别"
            hint="一个也不选，就从没有归组的作品里平均抽取。"
            error={faultAt('groups')}
            choices={choices}
            chosen={group.categoryIds}
            disabled={isLocked}
            onChange={(categoryIds) => become(replaced(groups, index, { ...group, categoryIds }))}
          />
          {!isLocked && (
            <Button kind="quiet" size="small" onPress={() => become(replaced(groups, index, undefined))}>
              去掉这一组
            </Button>
          )}
        </View>
      ))}
      {!isLocked && (
        <Button icon="plus" onPress={add}>
          {groups.length === 0 ? '评委分组评' : '添加一组'}
        </Button>
      )}
    </>
  )
}
