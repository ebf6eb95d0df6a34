import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { messageOf } from '@/api/messages.zh'
import type { ClientRefusal } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import './vote-panel.css'

interface VotingShutProps {
  readonly refusal: ClientRefusal
  /** Given where asking again may help. */
  readonly onRetry?: () => void
}

/** Why nothing can be given here now, and when. */
export function VotingShut({ refusal, onRetry }: VotingShutProps) {
  if (refusal.code === 'SIGN_IN_NEEDED') {
    return (
      <View className="vote-panel is-message">
        <View className="vote-panel-title">登录后就能投票</View>
        <View className="vote-panel-note">
          在微信里打开就是登录的。这里是预览：请在页边的“预览”里选一个身份。
        </View>
      </View>
    )
  }
  const { title, text } = wordsFor(refusal)
  return (
    <View className="vote-panel is-message">
      <View className="vote-panel-title">{title}</View>
      <View className="vote-panel-note figures">{text}</View>
      {onRetry && (
        <Button isWide onPress={onRetry}>
          再试一次
        </Button>
      )}
    </View>
  )
}

// The common messages speak of a cast that was refused; here nobody has tried.
const wordsFor = (refusal: ClientRefusal) => {
  if (refusal.code === 'VOTING_CLOSED') {
    const at = clockText(refusal.closedAt, 'M月D日 HH:mm')
    return { title: '投票已经结束', text: `${at} 截止。已经投出的票都算数。` }
  }
  if (refusal.code === 'VOTING_STOPPED') {
    const at = clockText(refusal.since, 'M月D日 HH:mm')
    return { title: '投票暂停中', text: `${at} 起暂停：${refusal.reason}。已经投出的票都算数。` }
  }
  return messageOf(refusal)
}
