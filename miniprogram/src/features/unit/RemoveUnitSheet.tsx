import { useState } from 'react'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import type { ListedUnit } from './unitWords'

interface RemoveUnitSheetProps {
  readonly contestId: string
  readonly unit: ListedUnit
  readonly onClose: () => void
}

export function RemoveUnitSheet({ contestId, unit, onClose }: RemoveUnitSheetProps) {
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('unit', 'removeUnit')
  const remove = async (reason: string) => {
    const reply = await send({ contestId, unitId: unit.unitId, reason })
    if (!reply.ok) return refuse(reply.error)
    showToast('单位已移除', 'good')
    readAgain('unit', 'listUnits')
    onClose()
  }
  return (
    <Reason
      isOpen
      title={`移除${unit.name}`}
      placeholder="例如：重复登记"
      deed="移除"
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) => void remove(reason)}
      onClose={onClose}
    >
      它还没有作品。移除后联络员不能再替它报送，原因会记入操作记录。
    </Reason>
  )
}
