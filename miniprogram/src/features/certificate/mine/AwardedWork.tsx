import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@/api/refusal'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Notice } from '@/components/notice/Notice'
import { clock } from '../certificateWords'
import { ConfirmNames } from './ConfirmNames'
import { OwnCertificate } from './OwnCertificate'

export type MyAward = Output<'certificate', 'listMyAwards'>['works'][number]

interface AwardedWorkProps {
  readonly work: MyAward
  readonly now: number
}

export function AwardedWork({ work, now }: AwardedWorkProps) {
  const { contest, title, awards, certificates, listed } = work
  return (
    <Card title={title || listed.join('、')}>
      <View className="won-form">
        <View className="won-badges">
          {awards.map((award) => (
            <Badge key={award} tone="gold">
              {award}
            </Badge>
          ))}
        </View>
        <View className="won-note">{contest}</View>
        {certificates.length === 0 && <Names work={work} now={now} />}
        {certificates.map((certificate) => (
          <OwnCertificate key={certificate.number} certificate={certificate} />
        ))}
      </View>
    </Card>
  )
}

function Names({ work, now }: AwardedWorkProps) {
  const { confirmBy, names, listed } = work
  const [isChanging, change] = useState(false)
  const printed = (names ?? listed).join('、')
  if (confirmBy === null) {
    return <View className="won-note">证书上印：{printed}。制作好以后在这里下载。</View>
  }
  if (now >= confirmBy) {
    return <View className="won-note">确认姓名的日期已过，证书上印：{printed}。制作好以后在这里下载。</View>
  }
  if (names === null || isChanging) {
    return (
      <>
        {names === null && (
          <Notice tone="warning" title={`请在 ${clock(confirmBy)} 前确认证书上的姓名`}>
            到时没有确认，就按名单印。
          </Notice>
        )}
        <ConfirmNames work={work} onDone={() => change(false)} />
      </>
    )
  }
  return (
    <Notice
      tone="good"
      title={`已确认，证书上印：${printed}`}
      action={
        <Button size="small" onPress={() => change(true)}>
          改一改
        </Button>
      }
    >
      {clock(confirmBy)} 前还可以改。
    </Notice>
  )
}
