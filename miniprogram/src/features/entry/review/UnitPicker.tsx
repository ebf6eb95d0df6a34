import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/useRead'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { Sheet } from '@/components/overlay/Sheet'

interface UnitPickerProps {
  readonly contestId: string
  readonly unitId: string
  readonly onChoose: (unitId: string) => void
}

/** Works of one unit alone; nothing where a contest has no units. */
export function UnitPicker({ contestId, unitId, onChoose }: UnitPickerProps) {
  const [isOpen, setOpen] = useState(false)
  const read = useRead('unit', 'listUnits', { contestId }, { staleMs: 60_000 })
  const units = read.state === 'ready' ? read.value.units : []
  if (units.length === 0) return null
  const name = units.find((unit) => unit.unitId === unitId)?.name ?? '全部单位'
  const choices = [{ unitId: '', name: '全部单位' }, ...units]
  return (
    <>
      <Pressable className="unit-picker" label={`单位：${name}`} onPress={() => setOpen(true)}>
        <Text className="clamp-1">{name}</Text>
        <Icon name="down" size="small" />
      </Pressable>
      <Sheet isOpen={isOpen} title="哪个单位" onClose={() => setOpen(false)}>
        <View className="choices" role="listbox" aria-label="哪个单位">
          {choices.map((unit) => (
            <Pressable
              key={unit.unitId}
              role="option"
              on={unit.unitId === unitId}
              className={classNames('choice', unit.unitId === unitId && 'is-chosen')}
              onPress={() => {
                onChoose(unit.unitId)
                setOpen(false)
              }}
            >
              <Text>{unit.name}</Text>
              {unit.unitId === unitId && <Icon name="check" />}
            </Pressable>
          ))}
        </View>
      </Sheet>
    </>
  )
}
