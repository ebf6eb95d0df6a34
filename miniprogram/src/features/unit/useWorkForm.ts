import { useRef, useState } from 'react'
import { type EntryForm, emptyForm, emptyItem, type SubmittedItem } from '#shared/model/submission'
import { namesIn } from '#shared/rules/sheet/plainText'
import { itemWith } from '#shared/rules/submission'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal, Output } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { newWriteKey } from '@/api/writeKey'
import { showToast } from '@/components/overlay/toast'
import type { OpenContest } from '@/features/contest/useContest'
import { faultWords } from '@/features/entry/enter/faultWords'

export type OpenedUnitWork = Output<'unit', 'openUnitWork'>['work']

interface WorkFormWish {
  readonly contest: OpenContest
  readonly unitId: string | null
  /** What is mended; nothing where a work is entered. */
  readonly work: OpenedUnitWork | undefined
  readonly onSaved: () => void
}

/** What is hidden of a work is not shown again: what is left empty stays as it is. */
const formOf = (work: OpenedUnitWork | undefined): EntryForm =>
  work ? { ...emptyForm, content: work.content } : emptyForm

const hasSomething = ({ fileId, link }: SubmittedItem): boolean => fileId !== null || link !== null

/** One work that came in for its author, while it is filled in by others. */
export const useWorkForm = ({ contest, unitId, work, onSaved }: WorkFormWish) => {
  const { contestId, categories } = contest
  const [form, setForm] = useState<EntryForm>(() => formOf(work))
  const [names, setNames] = useState(() => work?.authors.join('、') ?? '')
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('unit', 'saveUnitWork')
  const key = useRef(newWriteKey())
  const { content } = form
  const items = content.items.length > 0 ? content.items : [emptyItem]
  // A film arrives long after it was chosen: what is changed is the form as it is by then.
  const change = (part: Partial<EntryForm['content']>) =>
    setForm((now) => ({ ...now, content: { ...now.content, ...part } }))
  const putItem = (index: number, part: Partial<SubmittedItem>) =>
    setForm((now) => {
      const old = now.content.items.length > 0 ? now.content.items : [emptyItem]
      const put = Array.from(
        { length: Math.max(old.length, index + 1) },
        (_, place) => old[place] ?? emptyItem,
      )
      const next = put.map((item, place) => (place === index ? itemWith(item, part) : item))
      return { ...now, content: { ...now.content, items: next } }
    })

  const faults = refusal?.code === 'CONTENT_FAULTS' ? refusal.faults : []
  const isAt = (field: string, one: { readonly field: string }) =>
    one.field === field || one.field.startsWith(`${field}.`)
  /** What keeps it from being saved, else what a reviewer wrote. */
  const at = (field: string): string | undefined => {
    const fault = faults.find((one) => isAt(field, one))
    if (fault) return faultWords(fault)
    const reason = work?.reasons.find((one) => isAt(field, one))
    return reason && `审核意见：${reason.text}`
  }

  const save = async () => {
    const authors = namesIn(names).map((name) => ({ name }))
    const only = categories.length === 1 ? (categories[0]?.categoryId ?? '') : ''
    const written = {
      ...content,
      authors,
      items: items.filter(hasSomething).map((item) => ({ ...item })),
      categoryId: content.categoryId || only,
      fields: { ...content.fields },
    }
    const to = work ? { entryId: work.entryId, baseVersion: work.version } : { key: key.current }
    const reply = await send({
      contestId,
      to,
      unitId,
      form: { content: written, hidden: { ...form.hidden } },
    })
    if (!reply.ok) return refuse(reply.error)
    const isWaiting = reply.value.state === 'draft'
    showToast(`${work ? '改好了' : '录入好了'}，${isWaiting ? '等视频' : '已送审'}`, 'good')
    readAgain('unit', 'listUnitWorks', 'listUnits', 'openMyUnit', 'openUnitWork')
    onSaved()
  }
  return {
    ...{ form, names, items, refusal, isSending, slot: `unit.${work?.entryId ?? key.current}` },
    ...{ change, putItem, setForm, setNames, at, save },
  }
}

export type WorkForm = ReturnType<typeof useWorkForm>
