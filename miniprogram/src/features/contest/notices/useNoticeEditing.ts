import { useRef, useState } from 'react'
import { kept } from '@/api/kept'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { serverNow } from '@/api/serverClock'
import { useWrite } from '@/api/useWrite'
import { newWriteKey } from '@/api/writeKey'
import { showToast } from '@/components/overlay/toast'
import { draftOf, keptDraft, type NoticeDraft, noticeFrom } from './noticeDraft'
import type { StaffNotice } from './noticeGroups'

const place = (contestId: string) => `jingying.noticeDraft.${contestId}`

/** A notice while it is written. A new one outlives a closed app; a change to an old one begins from what stands. */
export const useNoticeEditing = (contestId: string, notice: StaffNotice | undefined, onDone: () => void) => {
  const [draft, setDraft] = useState<NoticeDraft>(() =>
    notice ? draftOf(notice, serverNow()) : keptDraft(kept.read(place(contestId)), serverNow()),
  )
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('contest', 'saveNotice')
  // One new notice, however often its answer is lost.
  const key = useRef(newWriteKey())

  const change = (part: Partial<NoticeDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    if (!notice) kept.write(place(contestId), next)
  }
  const save = async () => {
    const to = notice ? { noticeId: notice.noticeId, baseVersion: notice.version } : { key: key.current }
    const attachments = notice ? [...notice.attachments] : []
    const reply = await send({ contestId, notice: { ...noticeFrom(draft), attachments }, to })
    if (!reply.ok) return refuse(reply.error)
    if (!notice) kept.write(place(contestId), null)
    showToast(draft.isScheduled ? '已定好，到时间自动公开' : '公告已发布', 'good')
    readAgain('contest', 'listNotices', 'openContest', 'openNotice', 'listDesk', 'listAuditRecords')
    onDone()
  }
  return { draft, change, save, isSending, refusal }
}
