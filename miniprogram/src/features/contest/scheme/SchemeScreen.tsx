import { View } from '@tarojs/components'
import { hubei } from '#shared/presets/hubei'
import { headingsSum } from '#shared/rules/schemeFindings'
import { useRead } from '@/api/useRead'
import { Card } from '@/components/card/Card'
import { PageFrame } from '@/components/page/PageFrame'
import { QuotaTable } from './QuotaTable'
import { SchemeItemCard } from './SchemeItemCard'
import './scheme.css'

/** The fifth programme: an assessment and no contest, printed from its data with what it leaves open. */
export function SchemeScreen() {
  const about = useRead('account', 'aboutInstallation', {}, { staleMs: 10 * 60_000 })
  const bodyKind = about.state === 'ready' ? about.value.bodyKind : null
  return (
    <PageFrame title="考核方案样例" width="wide" home="/pages/home/index">
      <View className="scheme-name">{hubei.name}</View>
      <View className="scheme-lead">{hubei.introduction}</View>
      <View className="scheme-title">各部门的指标</View>
      <QuotaTable quotas={hubei.quotas} />
      {hubei.quotaNotes.map((note) => (
        <View key={note} className="scheme-note">
          {note}
        </View>
      ))}
      <View className="scheme-title figures">计分项（标题合计 {headingsSum(hubei)} 分）</View>
      <View className="scheme-items">
        {hubei.items.map((item) => (
          <SchemeItemCard key={item.itemId} item={item} bodyKind={bodyKind} />
        ))}
      </View>
      <View className="scheme-title">通知里互相矛盾的地方</View>
      <Card>
        {hubei.contradictions.map((text) => (
          <View key={text} className="scheme-line">
            {text}
          </View>
        ))}
        <View className="scheme-note">照原样列出，由采用的人来定，不替谁猜。</View>
      </Card>
    </PageFrame>
  )
}
