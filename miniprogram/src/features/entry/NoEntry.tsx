import { messageOf } from '@/api/messages.zh'
import type { ClientRefusal } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { StateView } from '@/components/page/StateView'
import { contestAddress, leadToContest } from '@/features/contest/addresses'

interface NoEntryProps {
  readonly contestId: string
  /** The number on a poster that no work has. */
  readonly number?: string
  readonly refusal?: ClientRefusal
}

/** Says what became of the work, and leads to the others. */
export function NoEntry({ contestId, number, refusal = { code: 'ENTRY_NOT_FOUND' } }: NoEntryProps) {
  const { title, text } = messageOf(refusal)
  return (
    <PageFrame title="作品" home={contestId === '' ? undefined : contestAddress(contestId)}>
      <StateView
        icon={refusal.code === 'ENTRY_TAKEN_DOWN' ? 'alert' : 'search'}
        title={number ? `没有 ${number} 号作品` : title}
        action={
          <Button kind="primary" onPress={() => leadToContest(contestId)}>
            看看全部作品
          </Button>
        }
      >
        {text}
      </StateView>
    </PageFrame>
  )
}
