import { View } from '@tarojs/components'
import { openPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { proofPage } from '../addresses'
import './proof-door.css'

/** To where one sees for oneself. */
export function ProofDoor({ contestId }: { readonly contestId: string }) {
  return (
    <View className="proof-door">
      <Doors>
        <Door
          note="在这部手机上算一遍；投票结束后，公开计票文件也在里面"
          onPress={() => openPage(proofPage(contestId))}
        >
          核对我的票
        </Door>
      </Doors>
    </View>
  )
}
