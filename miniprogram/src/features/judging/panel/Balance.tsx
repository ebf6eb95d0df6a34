import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/Button'

interface BalanceProps {
  readonly title: string
  readonly parts: readonly { readonly key: string; readonly works: number; readonly all: number }[]
}

const SHOWN = 5

/** So many of so many, for each category or unit; a long list is folded. */
export function Balance({ title, parts }: BalanceProps) {
  const [isWhole, unfold] = useState(false)
  if (parts.length === 0) return null
  return (
    <View className="balance">
      <View className="balance-title">{title}</View>
      {(isWhole ? parts : parts.slice(0, SHOWN)).map(({ key, works, all }) => (
        <View key={key} className="balance-row">
          <Text className="balance-name">{key}</Text>
          <View className="balance-track">
            <View className="balance-bar" style={{ width: `${all === 0 ? 0 : (100 * works) / all}%` }} />
          </View>
          <Text className="balance-figure figures">
            {works} / {all}
          </Text>
        </View>
      ))}
      {parts.length > SHOWN && (
        <Button kind="quiet" size="small" onPress={() => unfold(!isWhole)}>
          {isWhole ? '收起' : `看全部 ${parts.length} 个`}
        </Button>
      )}
    </View>
  )
}
