import { View } from '@tarojs/components'
import { useState } from 'react'
import { readAgain } from '@/api/readAgain'
import { Button } from '@/components/button/Button'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'
import './review.css'

interface PublicFaceProps {
  readonly contestId: string
  readonly entryId: string
  readonly isTakenDown: boolean
}

/** A public work off every list, or back on them: with a reason, and the delay said beforehand. */
export function PublicFace({ contestId, entryId, isTakenDown }: PublicFaceProps) {
  const [isAsking, ask] = useState(false)
  const [deed, placeholder, done] = isTakenDown
    ? (['恢复公开', '例如：作者补交了授权书', '已恢复公开'] as const)
    : (['下架', '例如：片中人物没有同意', '已下架'] as const)
  const { act, isSending, refusal } = useDeed(
    'entry',
    isTakenDown ? 'putBack' : 'takeDown',
    ({ effectiveWithinMs }) => {
      ask(false)
      showToast(`${done}，${Math.ceil(effectiveWithinMs / 1000)} 秒内处处生效`, 'good')
      readAgain('entry', 'openSubmission', 'openEntry', 'listComplaints')
    },
  )
  return (
    <View className="review-acts">
      <Button kind={isTakenDown ? 'secondary' : 'danger'} onPress={() => ask(true)}>
        {deed}
      </Button>
      <View className="review-faint">
        10 秒内处处生效{isTakenDown ? '，又可以投票' : '；已经投给它的票都留着'}
      </View>
      <Reason
        isOpen={isAsking}
        title={isTakenDown ? '恢复公开这件作品' : '下架这件作品'}
        placeholder={placeholder}
        deed={deed}
        isBusy={isSending}
        refusal={refusal}
        onConfirm={(reason) => void act({ contestId, entryId, reason })}
        onClose={() => ask(false)}
      >
        {isTakenDown
          ? '它会回到作品列表、榜单和选票上。原因告诉作者，并记入操作记录。'
          : '它会从作品列表、榜单和选票上消失，票数留着，随时可以恢复。原因告诉作者，并记入操作记录。'}
      </Reason>
    </View>
  )
}
