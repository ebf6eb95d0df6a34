import { View } from '@tarojs/components'
import type { BodyKind } from '#shared/model/installation'
import type { SchemeItem } from '#shared/model/scheme'
import { isRefusedFor } from '#shared/rules/schemeFindings'
import { Badge } from '@/components/badge/Badge'
import { Card } from '@/components/card/Card'
import { Notice } from '@/components/notice/Notice'
import { bodyWords } from '@/features/account/installation/bodyWords'
import { itemFindings, partLines } from './schemeWords'
import './scheme.css'

interface SchemeItemCardProps {
  readonly item: SchemeItem
  readonly bodyKind: BodyKind | null
}

/** One item: how it gives its points, what in it does not add up, and whether this body may score it at all. */
export function SchemeItemCard({ item, bodyKind }: SchemeItemCardProps) {
  const findings = itemFindings(item)
  const isRefused = isRefusedFor(bodyKind, item)
  return (
    <Card>
      <View className="scheme-item-head">
        <View className="scheme-item-name">{item.name}</View>
        <Badge tone={isRefused ? 'plain' : 'ink'}>
          {isRefused ? '只作统计，不计分' : item.points === null ? '没有写分值' : `${item.points} 分`}
        </Badge>
      </View>
      {item.parts.flatMap(partLines).map((line) => (
        <View key={line} className="scheme-line figures">
          {line}
        </View>
      ))}
      {findings.map((text) => (
        <View key={text} className="scheme-finding figures">
          要定：{text}
        </View>
      ))}
      {isRefused && bodyKind && (
        <View className="scheme-refused">
          <Notice tone="warning" title="不能作为计分项">
            {bodyWords[bodyKind].replace(/（.*）/, '')}
            不得把点赞、投票、转发作为考核依据，也不得据此给单位排名、强制打卡。原定 {item.points}{' '}
            分不计，数据只作统计。依据国办函〔2026〕12号，请找到原文核对。
          </Notice>
        </View>
      )}
    </Card>
  )
}
