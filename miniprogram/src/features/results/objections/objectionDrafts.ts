import { type ObjectionKind, objectionKinds } from '#shared/model/results'
import { accountHere } from '@/api/accountHere'
import { kept } from '@/api/kept'
import { newWriteKey } from '@/api/writeKey'

/** An objection on its way: its key goes with it, so that sent twice it is one. */
export interface ObjectionDraft {
  readonly entryId: string | undefined
  readonly kind: ObjectionKind | undefined
  readonly text: string
  readonly link: string
  readonly files: readonly { readonly fileId: string; readonly name: string }[]
  readonly key: string
}

const place = (contestId: string) => `jingying.objection.${accountHere()}.${contestId}`

const isFile = (file: unknown): file is ObjectionDraft['files'][number] =>
  typeof (file as ObjectionDraft['files'][number] | null)?.fileId === 'string'

const wordsOf = (words: unknown): string => (typeof words === 'string' ? words : '')

export const objectionDraftOf = (contestId: string): ObjectionDraft => {
  const found = (kept.read(place(contestId)) || {}) as Partial<ObjectionDraft>
  const { entryId, kind, text, link, files, key } = found
  return {
    entryId: wordsOf(entryId) || undefined,
    kind: objectionKinds.find((one) => one === kind),
    text: wordsOf(text),
    link: wordsOf(link),
    files: Array.isArray(files) ? files.filter(isFile) : [],
    key: wordsOf(key) || newWriteKey(),
  }
}

export const keepObjectionDraft = (contestId: string, draft: ObjectionDraft): void =>
  kept.write(place(contestId), draft)

export const dropObjectionDraft = (contestId: string): void => kept.write(place(contestId), '')
