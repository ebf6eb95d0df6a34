import { View } from '@tarojs/components'
import type { HeldKind } from '#shared/model/account'
import { useRead } from '@/api/useRead'
import { Card } from '@/components/card/Card'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { heldWords } from './heldWords'
import { TakeHome } from './TakeHome'
import './my-data.css'

interface Held {
  readonly kind: HeldKind
  readonly goes: number
  readonly stays: number
}

/** As far as the cloud tells: each kind with how much there is, and what a deletion leaves of it. */
export function HeldData() {
  const held = useRead('account', 'listHeld', {})
  return (
    <Read of={held} skeleton={<Skeleton shapes={['card']} />}>
      {(value) => (
        <Card title="这里存着你的什么">
          <TakeHome />
          <View className="my-data-item">
            <View className="my-data-name">账号编号</View>
            <View>微信给的 openid，用来认出是同一个账号。我们没有向微信要头像、昵称和手机号。</View>
          </View>
          <View className="my-data-item">
            <View className="my-data-name">投票</View>
            <View>你投出的每一张选票，用代号记着，在“我的”里可以看到。注销后保留。</View>
          </View>
          {value.held.map((one) => (
            <HeldItem key={one.kind} {...one} />
          ))}
        </Card>
      )}
    </Read>
  )
}

function HeldItem({ kind, goes, stays }: Held) {
  const { name, text, stays: why } = heldWords[kind]
  return (
    <View className="my-data-item">
      <View className="my-data-name figures">
        {name} {goes + stays === 0 ? '没有' : `${goes + stays} 条`}
      </View>
      <View>{text}</View>
      {stays > 0 && (
        <View className="figures">
          注销后会留下 {stays} 条{why && `：${why}`}
        </View>
      )}
    </View>
  )
}
