import { Text, View } from '@tarojs/components'

interface BalanceProps {
  readonly title: string
  readonly parts: readonly { readonly key: string; readonly works: number; readonly all: number }[]
}

/** So many of so many, for each category or unit. */
export function Balance({ title, parts }: BalanceProps) {
  if (parts.length === 0) return null
  return (
    <View className="balance">
      <View className="balance-title">{title}</View>
      {parts.map(({ key, works, all }) => (
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
    </View>
  )
}
