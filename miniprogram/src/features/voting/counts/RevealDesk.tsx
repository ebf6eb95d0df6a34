import { View } from '@tarojs/components'
import { useState } from 'react'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/overlay/Dialog'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import type { StaffCount } from './CountsScreen'

interface RevealDeskProps {
  readonly contestId: string
  readonly count: StaffCount
}

/** What most halls want to see one by one. */
const lastSteps = 10

/** From the last place up, at the hall's pace: each step is public at once, on record, and cannot be taken back. */
export function RevealDesk({ contestId, count }: RevealDeskProps) {
  const [asking, ask] = useState<'begin' | 'all'>()
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('voting', 'revealRanking')
  const reveal = count.standings?.reveal ?? null
  if (count.state === 'live' || count.state === 'at-times' || count.state === 'revealed') return null

  const step = async (works: number) => {
    const reply = await send({ contestId, shown: reveal?.shown ?? 0, works, reason: '现场揭晓' })
    ask(undefined)
    refuse(reply.ok ? undefined : reply.error)
    readAgain('voting', 'standings', 'ranking')
  }
  const left = reveal ? reveal.works - reveal.shown : 0
  return (
    <View className="counts-reveal">
      <RefusalNotice of={refusal} />
      {!reveal && (
        <Button kind="primary" isWide onPress={() => ask('begin')}>
          开始揭晓
        </Button>
      )}
      {reveal && (
        <>
          <View className="counts-line figures">
            已揭晓 {reveal.shown} 件，还有 {left} 件。
          </View>
          <Button kind="primary" isWide isLoading={isSending} onPress={() => void step(1)}>
            揭晓第 {left} 名
          </Button>
          {left > lastSteps && (
            <Button isWide disabled={isSending} onPress={() => void step(left - lastSteps)}>
              揭晓到前 {lastSteps} 名为止
            </Button>
          )}
          <Button kind="quiet" isWide disabled={isSending} onPress={() => ask('all')}>
            全部揭晓
          </Button>
        </>
      )}
      <Dialog
        isOpen={asking !== undefined}
        title={asking === 'all' ? '一次揭晓剩下的全部作品？' : '现在开始揭晓？'}
        confirmLabel={asking === 'all' ? '全部揭晓' : '开始揭晓'}
        cancelLabel="先不揭晓"
        isBusy={isSending}
        onConfirm={() => void step(asking === 'all' ? left : 0)}
        onCancel={() => ask(undefined)}
      >
        {asking === 'all'
          ? '所有人马上看到完整的榜单，不能收回。'
          : '榜单会定在现在这一批，从最后一名起一步步公开。第一步还不显示任何作品。'}
      </Dialog>
    </View>
  )
}
