import { readAgain } from '@/api/readAgain'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'
import type { ListedUnit } from './unitWords'

interface RemoveUnitSheetProps {
  readonly contestId: string
  readonly unit: ListedUnit
  readonly onClose: () => void
}

export function RemoveUnitSheet({ contestId, unit, onClose }: RemoveUnitSheetProps) {
  const { act, isSending, refusal } = useDeed('unit', 'removeUnit', () => {
    showToast('单位已移除', 'good')
    readAgain('unit', 'listUnits')
    onClose()
  })
  return (
    <Reason
      isOpen
      title={`移除${unit.name}`}
      placeholder="例如：重复登记"
      deed="移除"
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) => void act({ contestId, unitId: unit.unitId, reason })}
      onClose={onClose}
    >
      它还没有作品。移除后联络员不能再替它报送，原因会记入操作记录。
    </Reason>
  )
}
