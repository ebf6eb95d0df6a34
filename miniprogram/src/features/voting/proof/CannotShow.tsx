import { View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { aboutPage, openPage } from '@/features/contest/addresses'

const limits = [
  '一个微信账号后面是不是一个真人，是不是自愿投的。可疑的票由人来查，裁定和原因公开。',
  '别人的票。全部选票在投票结束后公开，不带身份，任何人都能重新算一遍总数和排名。',
  '注销账号以后：已经投的票仍然计入，但再也认不出是谁投的，也就不能在这里核对了。',
  '换了手机或清除记录以后：以前在旧手机上记下的比较不了，批次仍能核对。',
  '做核对的也是这个小程序。不放心的话，请用公开文件和公开的程序自己重算。',
] as const

/** In the same place as the proof, and no smaller: what it says nothing about. */
export function CannotShow({ contestId }: { readonly contestId: string }) {
  return (
    <View className="proof-limits">
      <View className="proof-limits-title">这项核对说明不了什么</View>
      {limits.map((text) => (
        <View key={text} className="proof-limit">
          {text}
        </View>
      ))}
      <Button onPress={() => openPage(aboutPage('contest', { contestId }))}>看规则和不计入的票</Button>
    </View>
  )
}
