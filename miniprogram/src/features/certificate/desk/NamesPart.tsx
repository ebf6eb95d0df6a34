import { View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/messages.zh'
import type { Output } from '@/api/refusal'
import { usePages } from '@/api/usePages'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { PagedList } from '@/components/list/PagedList'
import { showToast } from '@/components/overlay/toast'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Segmented } from '@/components/tabs/Tabs'
import { Read } from '@/features/shell/Read'
import { clock } from '../certificateWords'
import type { PartProps } from './CertificatesScreen'
import { WinnerNames } from './WinnerNames'

type Page = Output<'certificate', 'listConfirmations'>

const choices = [
  { key: 'missing', label: '没确认的' },
  { key: 'all', label: '全部' },
] as const

export function NamesPart({ contestId, desk }: PartProps) {
  const [only, choose] = useState<'all' | 'missing'>('missing')
  const { pages, reading, more, onMore } = usePages(
    'certificate',
    'listConfirmations',
    { contestId, only },
    { nextOf: ({ next }: Page) => (next === null ? null : { offset: next }), staleMs: 0 },
  )
  return (
    <>
      {desk.finalAt !== null && <Confirming contestId={contestId} desk={desk} />}
      <Segmented label="看哪些" choices={choices} chosen={only} onChoose={choose} />
      <Read of={reading} skeleton={<Skeleton shapes={['card', 'card']} />}>
        {({ total }) =>
          total === 0 ? (
            <StateView
              icon="check"
              title={only === 'missing' ? '姓名都确认了' : '名单里没有获奖者'}
              isInline
            />
          ) : (
            <PagedList
              items={pages?.flatMap(({ winners }) => winners) ?? []}
              keyOf={({ winnerId }) => winnerId}
              renderItem={(winner) => (
                <WinnerNames contestId={contestId} winner={winner} mayWrite={desk.mayWrite} />
              )}
              more={more}
              onMore={onMore}
            />
          )
        }
      </Read>
    </>
  )
}

function Confirming({ contestId, desk }: PartProps) {
  const { confirmBy, confirmed, winners, now, mayWrite } = desk
  const { send, isSending } = useWrite('certificate', 'remindWinners')
  const isOpen = confirmBy !== null && now < confirmBy
  const remind = async () => {
    const reply = await send({ contestId })
    if (!reply.ok) return showToast(messageOf(reply.error).title, 'bad')
    const { told, withoutAccount } = reply.value
    showToast(
      `已提醒 ${told} 位${withoutAccount > 0 ? `，${withoutAccount} 件没有账号，请另行联系` : ''}`,
      'good',
    )
  }
  return (
    <Card title={`${winners} 件获奖作品，${confirmed} 件已确认`}>
      <View className="certificate-form">
        <View className="certificate-note">
          {confirmBy === null
            ? '没有请获奖者确认，按名单印。要确认，请在“样式”里打开。'
            : isOpen
              ? `${clock(confirmBy)} 截止，到时没确认的按名单印。`
              : '已经截止，没确认的按名单印。'}
        </View>
        {isOpen && mayWrite && confirmed < winners && (
          <Button isLoading={isSending} onPress={() => void remind()}>
            提醒没确认的
          </Button>
        )}
      </View>
    </Card>
  )
}
