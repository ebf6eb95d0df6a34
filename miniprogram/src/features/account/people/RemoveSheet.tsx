import { readAgain } from '@/api/readAgain'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'
import type { Person } from './peopleOf'
import { roleWords } from './roleWords'

interface RemoveSheetProps {
  readonly contestId: string
  readonly person: Person
  readonly onClose: () => void
}

/** Nobody is removed without a reason, nor without being told. */
export function RemoveSheet({ contestId, person, onClose }: RemoveSheetProps) {
  const { personId, role, name, isMe } = person
  const { act, isSending, refusal } = useDeed('account', 'removeRole', () => {
    showToast(`已移除${name}的${roleWords[role].name}角色`, 'good')
    readAgain('account', 'listPeople', 'whoAmI')
    onClose()
  })
  return (
    <Reason
      isOpen
      title={isMe ? '退出这个角色' : `移除${name}`}
      placeholder="例如：工作调整"
      deed={isMe ? '退出' : '移除并告知对方'}
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) => void act({ contestId, personId, role, reason })}
      onClose={onClose}
    >
      {isMe ? '你' : '对方'}将不再是{roleWords[role].name}，马上生效。原因会记入操作记录
      {isMe ? '。' : '，对方也会看到。'}
    </Reason>
  )
}
