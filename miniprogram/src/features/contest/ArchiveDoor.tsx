import { useState } from 'react'
import { readAgain } from '@/api/readAgain'
import { Notice } from '@/components/notice/Notice'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'
import { Door, Doors } from './Doors'

interface ArchiveDoorProps {
  readonly contestId: string
  readonly status: 'draft' | 'published' | 'archived'
  readonly isOwner: boolean
}

/** Puts a contest away. Said before it is done: what the public keeps, and that nobody brings it back. */
export function ArchiveDoor({ contestId, status, isOwner }: ArchiveDoorProps) {
  const [isAsking, ask] = useState(false)
  const { act, isSending, refusal } = useDeed('contest', 'archiveContest', () => {
    ask(false)
    showToast('已经归档', 'good')
    readAgain('contest', 'listDesk', 'openPlan', 'openContest', 'listContests', 'listAuditRecords')
  })
  if (status === 'archived') {
    return <Notice title="赛事已经归档">都不能再改。公开过的仍然看得到，也可以从它复制一个新的赛事。</Notice>
  }
  if (!isOwner) return null
  return (
    <>
      <Doors>
        <Door icon="down" note="赛事结束以后收起来，不能再改" onPress={() => ask(true)}>
          归档
        </Door>
      </Doors>
      <Reason
        isOpen={isAsking}
        title="归档这个赛事"
        placeholder="例如：本届已经结束，异议期已过"
        deed="归档"
        isBusy={isSending}
        refusal={refusal}
        onConfirm={(reason) => void act({ contestId, reason })}
        onClose={() => ask(false)}
      >
        {status === 'draft'
          ? '草稿从没有公开过，归档后公众仍然看不到，也不能再改或公开；可以从它复制一个新的。'
          : '归档后，赛程、规则、公告和结果都不能再改，也不能撤销归档。公众仍然看得到赛事页、作品和榜单，操作记录和选票都保留。'}
      </Reason>
    </>
  )
}
