import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { newWriteKey } from '@/api/writeKey'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { groupCode } from '@/features/account/people/groupCode'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import type { UnitWork } from './unitWords'
import './units.css'
import '@/features/account/people/people.css'

interface ClaimCodeSheetProps {
  readonly contestId: string
  readonly work: UnitWork
  readonly onClose: () => void
}

/** A code for a work's author. It is shown once: we keep only its hash. */
export function ClaimCodeSheet({ contestId, work, onClose }: ClaimCodeSheetProps) {
  const [made, setMade] = useState<Output<'unit', 'makeClaimCode'>>()
  const { act, isSending, refusal } = useDeed('unit', 'makeClaimCode', setMade)
  const key = useRef(newWriteKey())
  const make = () => act({ contestId, entryId: work.entryId, key: key.current })
  const copy = async () => {
    if (!made) return
    const until = clockText(made.expiresAt, 'M月D日')
    const data = `你的作品《${work.title}》已经收到。打开小程序“竞映”，在“我的”里点“认领作品”，输入认领码：${groupCode(made.code)}（${until} 前有效，只能用一次），就可以看到它走到哪一步。`
    try {
      await Taro.setClipboardData({ data })
      showToast('话和认领码都复制好了', 'good')
    } catch {
      showToast('没能复制，请手动抄下认领码', 'bad')
    }
  }
  return (
    <Sheet
      isOpen
      title="认领码"
      onClose={onClose}
      footer={
        made ? (
          <Button kind="primary" isWide onPress={() => void copy()}>
            复制，发给作者
          </Button>
        ) : (
          <Button kind="primary" isWide isLoading={isSending} onPress={() => void make()}>
            生成认领码
          </Button>
        )
      }
    >
      <View className="unit-form">
        {made ? (
          <>
            <View className="invitation-code figures" aria-label={`认领码 ${made.code}`}>
              {groupCode(made.code)}
            </View>
            <Notice tone="warning" title="只显示这一次">
              关掉后我们也查不到它。丢了可以再生成一个。
            </Notice>
          </>
        ) : (
          <View>
            把认领码交给《{work.title}》的作者{work.authors.join('、')}
            。对方输入后，这件作品就归到自己名下，可以像自己报名一样查看进度、补充资料。
          </View>
        )}
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
