import { View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/messages.zh'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { Dialog } from '@/components/overlay/Dialog'
import './my-data.css'

interface DeleteAccountProps {
  readonly onDeleted: () => void
}

/** What goes and what stays is said before it is asked; nobody has to write to anybody. */
export function DeleteAccount({ onDeleted }: DeleteAccountProps) {
  const [isAsking, ask] = useState(false)
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('account', 'deleteAccount')
  const held = useRead('account', 'listHeld', {})
  const goes = held.state === 'ready' ? held.value.held.reduce((sum, one) => sum + one.goes, 0) : undefined
  const confirm = async () => {
    if (goes === undefined) return
    const reply = await send({ goes })
    ask(false)
    if (reply.ok) return onDeleted()
    refuse(reply.error as ClientRefusal)
    readAgain('account', 'listHeld')
  }
  const message = refusal && messageOf(refusal)
  return (
    <View>
      <View className="my-data-title">注销账号</View>
      <View className="my-data-text">
        上面列出的会马上删除，写明留下的除外，不能恢复。选票会留在账本里，用代号记着，看不出是谁：删掉一张，公布过的票数就对不上了。工作人员做过的操作同样保留在操作记录里。
      </View>
      {message && (
        <View className="my-data-act">
          <Notice tone="warning" title={message.title}>
            {message.text}
          </Notice>
        </View>
      )}
      <View className="my-data-act">
        <Button kind="danger" disabled={goes === undefined} onPress={() => ask(true)}>
          注销账号
        </Button>
      </View>
      <Dialog
        isOpen={isAsking}
        title="注销账号？"
        confirmLabel="注销"
        cancelLabel="不注销"
        isDangerous
        isBusy={isSending}
        onConfirm={() => void confirm()}
        onCancel={() => ask(false)}
      >
        草稿、没有公开的作品、联系资料、角色和这台手机上的记录都会删除，不能恢复。以后可以再来看作品、投票，但同一个微信账号的票数照旧计算，不会重新开始。
      </Dialog>
    </View>
  )
}
