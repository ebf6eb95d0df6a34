import { View } from '@tarojs/components'
import { accountHere } from '@/api/accountHere'
import { useRead } from '@/api/useRead'
import { Card } from '@/components/card/Card'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { roleWords } from './people/roleWords'
import './my-data.css'

/** As far as the cloud tells who is calling. */
export function HeldData() {
  const who = useRead('account', 'whoAmI', {})
  if (accountHere() === '') {
    return <View className="my-data-text">你还没有登录，这里没有存你的任何资料。</View>
  }
  return (
    <Read of={who} skeleton={<Skeleton shapes={['card']} />}>
      {({ roles, removed }) => (
        <Card title="这里存着你的什么">
          <View className="my-data-item">
            <View className="my-data-name">账号编号</View>
            <View>微信给的 openid，用来认出是同一个账号。没有头像、昵称和手机号。</View>
          </View>
          <View className="my-data-item">
            <View className="my-data-name">投票</View>
            <View>你投出的每一张选票，用代号记着，在“我的”里可以看到。</View>
          </View>
          <View className="my-data-item">
            <View className="my-data-name">角色</View>
            <View>
              {roles.length === 0
                ? '没有。'
                : `${[...new Set(roles.map(({ role }) => roleWords[role].name))].join('、')}，以及你接受邀请时写的称呼。`}
              {removed.length > 0 && `另有 ${removed.length} 个已移除的角色。`}
            </View>
          </View>
        </Card>
      )}
    </Read>
  )
}
