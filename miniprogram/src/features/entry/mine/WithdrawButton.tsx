import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Stage } from '#shared/model/stage'
import { allows } from '#shared/rules/stages'
import { messageOf } from '@/api/messages.zh'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { serverNow } from '@/api/serverClock'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/overlay/Dialog'
import { showToast } from '@/components/overlay/toast'
import { entrantPage } from '@/features/contest/addresses'
import { entryEditingOf } from '../enter/entryDesk'
import type { MyEntry } from '../enter/entryEditing'

/** Takes a work back, or throws a draft away: asked once, in words that say what is gone. */
export function WithdrawButton({
  entry,
  stages,
}: {
  readonly entry: Pick<MyEntry, 'contestId' | 'entryId' | 'state'>
  readonly stages: readonly Stage[]
}) {
  const [isAsking, setAsking] = useState(false)
  const { send, isSending } = useWrite('entry', 'withdrawEntry')
  const { contestId, entryId, state } = entry
  const isDraft = state === 'draft'
  const isEntering = allows(stages, 'enter', serverNow())
  const withdraw = async () => {
    const reply = await send({ contestId, entryId })
    setAsking(false)
    if (!reply.ok) return showToast(messageOf(reply.error as ClientRefusal).title, 'bad')
    entryEditingOf(contestId, entryId, '').close()
    readAgain('entry', 'listMyEntries', 'openMyEntry')
    showToast(isDraft ? '草稿删掉了' : '作品撤回了', 'good')
    if (isDraft) void Taro.redirectTo({ url: entrantPage('works') })
  }
  return (
    <View className="work-withdraw">
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {isDraft ? '删除草稿' : '撤回作品'}
      </Button>
      <Dialog
        isOpen={isAsking}
        title={isDraft ? '删除这份草稿？' : '撤回这件作品？'}
        confirmLabel={isDraft ? '删除' : '撤回'}
        isDangerous
        isBusy={isSending}
        onCancel={() => setAsking(false)}
        onConfirm={() => void withdraw()}
      >
        {isDraft
          ? '填写的内容和上传的视频都会删掉，不能找回。'
          : `撤回后不再参加审核和评选。${isEntering ? '征集结束以前，可以在这里恢复。' : '征集已经结束，撤回后不能恢复。'}`}
      </Dialog>
    </View>
  )
}
