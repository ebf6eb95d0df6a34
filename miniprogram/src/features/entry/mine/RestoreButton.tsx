import Taro from '@tarojs/taro'
import { messageOf } from '@/api/messages.zh'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { showToast } from '@/components/overlay/toast'
import { entrantPage } from '@/features/contest/addresses'
import type { MyEntry } from '../enter/entryEditing'

/** A work that was taken back, on the form again. */
export function RestoreButton({ entry }: { readonly entry: Pick<MyEntry, 'contestId' | 'entryId'> }) {
  const { send, isSending } = useWrite('entry', 'restoreEntry')
  const { contestId, entryId } = entry
  const restore = async () => {
    const reply = await send({ contestId, entryId })
    if (!reply.ok) return showToast(messageOf(reply.error as ClientRefusal).title, 'bad')
    readAgain('entry', 'listMyEntries', 'openMyEntry')
    showToast('恢复成草稿了，记得再提交', 'good')
    void Taro.redirectTo({ url: entrantPage('enter', { contestId, entryId }) })
  }
  return (
    <Button kind="primary" isLoading={isSending} onPress={() => void restore()}>
      恢复这件作品
    </Button>
  )
}
