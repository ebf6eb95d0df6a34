import { View } from '@tarojs/components'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Notice } from '@/components/notice/Notice'
import { openPage, resultsPage } from '@/features/contest/addresses'
import { clock } from '../certificateWords'

type Checked = Output<'certificate', 'verify'>

/** Beside the sheet of paper: every line can be compared. */
export function CheckedCertificate({ found }: { readonly found: Checked }) {
  const { number, contestId, contest, award, title, name, unit, day } = found
  const facts = [
    ['编号', number],
    ['赛事', contest],
    ['奖项', award],
    ['作品', title],
    ['获奖者', name],
    ['单位', unit],
    ['日期', day],
  ].filter(([, value]) => value !== '')
  return (
    <>
      <Standing found={found} />
      <Card>
        <View className="verify-facts">
          {facts.map(([label = '', value = '']) => (
            <View key={label}>
              <View className="verify-fact-name">{label}</View>
              <View className="verify-fact-value">{value}</View>
            </View>
          ))}
        </View>
      </Card>
      {name.includes('＊') && (
        <View className="won-note">这张证书上的姓名与名单里的写法不同，只显示第一个字，请与纸上的核对。</View>
      )}
      <Button isWide onPress={() => openPage(resultsPage('final', { contestId }))}>
        看这个赛事的最终名单
      </Button>
    </>
  )
}

function Standing({ found: { state, endedAt } }: { readonly found: Checked }) {
  const since = endedAt === null ? '' : `${clock(endedAt)} 起`
  if (state === 'valid') {
    return (
      <Notice tone="good" title="证书有效">
        请核对下面每一行是否与证书一致，不一致的就是伪造的。
      </Notice>
    )
  }
  return state === 'replaced' ? (
    <Notice tone="warning" title="这张证书已换发">
      {since}以新的证书为准，这一张不再有效。
    </Notice>
  ) : (
    <Notice tone="warning" title="这张证书已作废">
      {since}不再有效。
    </Notice>
  )
}
