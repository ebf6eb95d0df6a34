import { View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { aboutPage, openPage } from '@/features/contest/addresses'
import { Document } from './Document'
import { privacyLead, privacyParts } from './privacyText'
import { useOperator } from './useOperator'

export function PrivacyScreen() {
  return (
    <Document title="隐私保护指引" lead={privacyLead} parts={privacyParts(useOperator())}>
      <View className="document-part">
        <Button isWide onPress={() => openPage(aboutPage('mydata'))}>
          我的数据与注销
        </Button>
      </View>
    </Document>
  )
}
