import { type ComplaintKind, complaintKinds } from '#shared/model/complaint'
import { accountHere } from '@/api/accountHere'
import { kept } from '@/api/kept'
import { newWriteKey } from '@/api/writeKey'

/** A complaint on its way: its key goes with it, so that sent twice it is one. */
export interface ComplaintDraft {
  readonly kind: ComplaintKind | undefined
  readonly text: string
  readonly key: string
}

const place = (entryId: string) => `jingying.complaint.${accountHere()}.${entryId}`

export const complaintDraftOf = (entryId: string): ComplaintDraft => {
  const found = kept.read(place(entryId)) as Partial<ComplaintDraft> | '' | undefined
  if (!found || typeof found.key !== 'string' || typeof found.text !== 'string')
    return { kind: undefined, text: '', key: newWriteKey() }
  return { kind: complaintKinds.find((kind) => kind === found.kind), text: found.text, key: found.key }
}

export const keepComplaintDraft = (entryId: string, draft: ComplaintDraft): void =>
  kept.write(place(entryId), draft)

export const dropComplaintDraft = (entryId: string): void => kept.write(place(entryId), '')
