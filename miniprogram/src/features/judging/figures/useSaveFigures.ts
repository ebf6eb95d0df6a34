import { readAgain } from '@/api/readAgain'
import type { Input } from '@/api/refusal'
import { showToast } from '@/components/overlay/toast'
import { useDeed } from '@/features/shell/useDeed'
import type { PanelName } from '../addresses'

type Works = Input<'judging', 'saveFigures'>['works']

/** Saves and says so; what was refused stays beside the form. */
export const useSaveFigures = (panel: PanelName, onSaved: () => void) => {
  const { act, isSending, refusal } = useDeed('judging', 'saveFigures', ({ works }) => {
    showToast(`${works} 件的传播数据已保存`, 'good')
    readAgain('judging', 'listFigures', 'openAssignment')
    onSaved()
  })
  const save = (works: Works, reason: string) => {
    const words = reason.trim()
    return act({ ...panel, works, ...(words !== '' && { reason: words }) })
  }
  return { save, isSending, refusal }
}
