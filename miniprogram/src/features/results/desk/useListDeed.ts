import type { ActionName, Output } from '@/api/refusal'
import { showToast } from '@/components/overlay/toast'
import { useDeed, waitingWords } from '@/features/shell/useDeed'
import { listChanged } from './results'

/** A deed of the list that may have to wait for a second signature: then that is told as what happened. */
export const useListDeed = <A extends ActionName<'results'>>(
  action: A,
  onDone: () => void,
  told: (value: Output<'results', A>) => string,
) => {
  const end = (words: string) => {
    showToast(words, 'good')
    listChanged()
    onDone()
  }
  return useDeed(
    'results',
    action,
    (value) => end(told(value)),
    () => end(waitingWords),
  )
}
