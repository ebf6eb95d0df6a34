import { View } from '@tarojs/components'
import type { Award } from '#shared/model/award'
import { Icon } from '@/components/icon/Icon'
import { awardBasis, awardPlaces } from './awardWords'
import './award-table.css'

/** Gold belongs here and nowhere else. */
export function AwardTable({ awards }: { readonly awards: readonly Award[] }) {
  return (
    <View className="award-table">
      {awards.map((award) => (
        <View key={award.awardId} className="award-row">
          <View className="award-medal">
            <Icon name="medal" />
          </View>
          <View className="award-words">
            <View className="award-name">{award.name}</View>
            <View className="award-basis">{awardBasis(award)}</View>
          </View>
          <View className="award-places figures">{awardPlaces(award)}</View>
        </View>
      ))}
    </View>
  )
}
