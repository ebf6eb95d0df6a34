import { useEffect, useState } from 'react'
import { isOnScale, scoringOf } from '#shared/rules/panelScoring'
import { accountHere } from '@/api/accountHere'
import { kept } from '@/api/kept'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal, Output } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { showToast } from '@/components/overlay/toast'
import type { PanelName } from '../addresses'
import { marksOf, type PaperRow, rowOf } from './paperForm'

export type Paper = Output<'judging', 'openPaper'>
type Scans = Paper['scans']
type Rows = Readonly<Record<string, PaperRow>>

interface Draft {
  readonly rows: Rows
  readonly scans: Scans
}

export interface PaperPlace extends PanelName {
  readonly personId: string
}

const told = {
  begun: (left: number) => `已保存，还差 ${left} 件`,
  waiting: () => '已保存，等另一位同事录入核对',
  differs: () => '已保存，与另一位同事录的有不同',
  accepted: () => '两人录的一致，已记为签字的评分',
} as const

/** What one reads from the paper lies on the device until the server has it. */
export const usePaperForm = (place: PaperPlace, opened: Paper) => {
  const { contestId, panelId, personId } = place
  const slot = `jingying.paper.${accountHere()}.${contestId}.${panelId}.${personId}`
  const scoring = scoringOf(opened.rule)
  const [draft, setDraft] = useState<Draft>(
    () =>
      (kept.read(slot) as Draft | undefined | '') || {
        rows: Object.fromEntries(opened.works.map(({ entryId, mine }) => [entryId, rowOf(mine)])),
        scans: opened.scans,
      },
  )
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('judging', 'savePaper')
  useEffect(() => kept.write(slot, draft), [slot, draft])
  const save = async () => {
    const sheets = Object.fromEntries(
      opened.works.map(({ entryId }) => [
        entryId,
        marksOf(draft.rows[entryId] ?? rowOf(null), (score) => isOnScale(scoring, score)),
      ]),
    )
    const reply = await send({ contestId, panelId, personId, sheets, scans: [...draft.scans] })
    if (!reply.ok) return refuse(reply.error)
    refuse(undefined)
    const { state, left } = reply.value
    if (state === 'accepted') kept.write(slot, '')
    showToast(told[state](left), state === 'differs' ? 'bad' : 'good')
    readAgain('judging', 'openPaper', 'panelProgress', 'panelRanking')
  }
  return {
    scoring,
    draft,
    refusal,
    isSending,
    save,
    write: (entryId: string, row: PaperRow) =>
      setDraft((now) => ({ ...now, rows: { ...now.rows, [entryId]: row } })),
    attach: (scans: Scans) => setDraft((now) => ({ ...now, scans })),
  }
}
