import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { messageOf } from '@/api/messages.zh'
import { readAgain } from '@/api/readAgain'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { showToast } from '@/components/overlay/toast'
import type { WaitingInvitation } from './peopleOf'
import { roleWords } from './roleWords'
import './people.css'

interface WaitingProps {
  readonly contestId: string
  readonly invitations: readonly WaitingInvitation[]
  readonly mayCancel: boolean
}

/** Invitations whose code nobody has brought yet. */
export function Waiting({ contestId, invitations, mayCancel }: WaitingProps) {
  const { send, isSending } = useWrite('account', 'cancelInvitation')
  const cancel = async (invitationId: string) => {
    const reply = await send({ contestId, invitationId })
    if (reply.ok) showToast('邀请已取消，邀请码不能再用', 'good')
    else showToast(messageOf(reply.error).title, 'bad')
    readAgain('account', 'listPeople')
  }
  return (
    <Card title="等待接受的邀请" aside={invitations.length > 0 && `${invitations.length} 个`}>
      {invitations.length === 0 && <View className="people-none">没有等待接受的邀请</View>}
      {invitations.map(({ invitationId, role, note, expiresAt }) => (
        <View key={invitationId} className="people-row">
          <View className="people-words">
            <View className="people-name">{note || roleWords[role].name}</View>
            <View className="people-since figures">
              {note && `${roleWords[role].name}，`}
              {clockText(expiresAt, 'M月D日 HH:mm')} 前有效
            </View>
          </View>
          {mayCancel && (
            <Button size="small" disabled={isSending} onPress={() => void cancel(invitationId)}>
              取消
            </Button>
          )}
        </View>
      ))}
    </Card>
  )
}
