import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { clockText } from '#shared/lib/day'
import type { Role } from '#shared/model/account'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { showToast } from '@/components/overlay/toast'
import { groupCode } from './groupCode'
import { roleWords } from './roleWords'
import './people.css'

interface InvitationCodeProps {
  readonly code: string
  readonly role: Role
  readonly expiresAt: number
}

export function InvitationCode({ code, role, expiresAt }: InvitationCodeProps) {
  const until = clockText(expiresAt, 'M月D日 HH:mm')
  const copy = async () => {
    const words = `邀请你担任${roleWords[role].name}。打开小程序“竞映”，在“我的”里点“接受邀请”，输入邀请码：${groupCode(code)}（${until} 前有效，只能用一次）`
    try {
      await Taro.setClipboardData({ data: words })
      showToast('邀请的话和邀请码都复制好了', 'good')
    } catch {
      showToast('没能复制，请手动抄下邀请码', 'bad')
    }
  }
  return (
    <View className="people-form">
      <View className="invitation-code figures" aria-label={`邀请码 ${code}`}>
        {groupCode(code)}
      </View>
      <View className="invitation-for figures">
        {roleWords[role].name}，{until} 前有效，只能用一次
      </View>
      <Notice tone="warning" title="只显示这一次">
        关掉后我们也查不到它。请现在就发给对方；丢了可以取消，再发一个。
      </Notice>
      <Button kind="primary" isWide onPress={() => void copy()}>
        复制，发给对方
      </Button>
    </View>
  )
}
