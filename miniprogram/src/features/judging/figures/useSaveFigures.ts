import { useState } from 'react'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal, Input } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { showToast } from '@/components/overlay/toast'
import type { PanelName } from '../addresses'

type Works = Input<'judging', 'saveFigures'>['works']

/** Saves and says so; what was refused stays beside the form. */
export const useSaveFigures = (panel: PanelName, onSaved: () => void) => {
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('judging', 'saveFigures')
  const save = async (works: Works, reason: string) => {
    const words = reason.trim()
    const reply = await send({ ...panel, works, ...(words !== '' && { reason: words }) })
    if (!reply.ok) return refuse(reply.error)
    refuse(undefined)
    showToast(`${reply.value.works} 件的传播数据已保存`, 'good')
    readAgain('judging', 'listFigures', 'openAssignment')
    onSaved()
  }
  return { save, isSending, refusal }
}
