import { View } from '@tarojs/components'
import { CertificateList } from './CertificateList'
import type { PartProps } from './CertificatesScreen'
import { Dispatch } from './Dispatch'
import { Making } from './Making'

export function MakePart({ contestId, desk }: PartProps) {
  return (
    <View className="certificate-columns">
      <View className="certificate-form">
        <Making contestId={contestId} desk={desk} />
        {desk.mayWrite && desk.finalAt !== null && <Dispatch contestId={contestId} />}
      </View>
      <View className="certificate-form">
        <CertificateList contestId={contestId} mayWrite={desk.mayWrite} />
      </View>
    </View>
  )
}
