import { useState } from 'react'
import { messageOf } from '@/api/messages.zh'
import { readAgain } from '@/api/readAgain'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/overlay/Dialog'
import { showToast } from '@/components/overlay/toast'
import type { PanelName } from './addresses'
import { scoreDesk } from './scoreDesk'

/** Closes all sheets at once; what is still on its way is waited for. */
export function SignOff({ panel, works }: { readonly panel: PanelName; readonly works: number }) {
  const [isAsking, ask] = useState(false)
  const { send, isSending } = useWrite('judging', 'signOff')
  const sign = async () => {
    const { contestId, panelId } = panel
    const reply = await send({ contestId, panelId })
    ask(false)
    if (!reply.ok) return showToast(messageOf(reply.error).title, 'bad')
    showToast('已签字，谢谢你', 'good')
    readAgain('judging', 'listMyAssignments', 'listMyPanels', 'openAssignment')
  }
  const begin = () => {
    if (scoreDesk().waits() === 0) return ask(true)
    scoreDesk().resume()
    showToast('还有评分没保存上，连上网络后再签字', 'bad')
  }
  return (
    <>
      <Button kind="primary" icon="check" isWide onPress={begin}>
        签字确认
      </Button>
      <Dialog
        isOpen={isAsking}
        title={`确认这 ${works} 件的评分？`}
        confirmLabel="签字确认"
        cancelLabel="再看看"
        isBusy={isSending}
        onConfirm={() => void sign()}
        onCancel={() => ask(false)}
      >
        签字后不能再改，也不能再回避。
      </Dialog>
    </>
  )
}
