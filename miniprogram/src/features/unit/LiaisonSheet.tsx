import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { Role } from '#shared/model/account'
import type { Output } from '@/api/refusal'
import { newWriteKey } from '@/api/writeKey'
import { Button } from '@/components/button/Button'
import { Sheet } from '@/components/overlay/Sheet'
import { InvitationCode } from '@/features/account/people/InvitationCode'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import type { ListedUnit } from './unitWords'
import './units.css'

interface LiaisonSheetProps {
  readonly contestId: string
  readonly unit: ListedUnit
  readonly onClose: () => void
}

const liaison: Role = 'liaison'

/** A code for the unit's liaison. It is shown once: we keep only its hash. */
export function LiaisonSheet({ contestId, unit, onClose }: LiaisonSheetProps) {
  const [made, setMade] = useState<Output<'unit', 'inviteLiaison'>>()
  const { act, isSending, refusal } = useDeed('unit', 'inviteLiaison', setMade)
  const key = useRef(newWriteKey())
  const invite = () => act({ contestId, unitId: unit.unitId, key: key.current })
  if (made) {
    return (
      <Sheet isOpen title="邀请码" onClose={onClose}>
        <InvitationCode code={made.code} expiresAt={made.expiresAt} role={liaison} />
      </Sheet>
    )
  }
  return (
    <Sheet
      isOpen
      title="邀请联络员"
      onClose={onClose}
      footer={
        <Button kind="primary" isWide isLoading={isSending} onPress={() => void invite()}>
          生成邀请码
        </Button>
      }
    >
      <View className="unit-form">
        <View>
          拿到邀请码的人会成为{unit.name}的联络员：报送联系人，替单位录入作品，只看得到本单位的作品。7
          天内有效，只能用一次。
        </View>
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
