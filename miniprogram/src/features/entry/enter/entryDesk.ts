import { accountHere } from '@/api/accountHere'
import { read, write } from '@/api/client'
import { kept } from '@/api/kept'
import type { ClientRefusal } from '@/api/refusal'
import { newWriteKey } from '@/api/writeKey'
import { type EntryEditing, openEntryEditing } from './entryEditing'

const NEW = 'new'

const placeOf = (contestId: string, entryId: string | null) =>
  `jingying.entryDraft.${accountHere()}.${contestId}.${entryId ?? NEW}`

/** Outside of pages, which come and go: what was typed on one is there on the next. */
const editings = new Map<string, EntryEditing>()

/** A work of a contest that is being filled in; the one that is being begun, where it has no id yet. */
export const entryEditingOf = (
  contestId: string,
  entryId: string | null,
  categoryId: string,
): EntryEditing => {
  const place = placeOf(contestId, entryId)
  const found = editings.get(place)
  if (found) return found
  const made = openEntryEditing(entryId, {
    open: async (id) => {
      const reply = await read('entry', 'openMyEntry', { contestId, entryId: id })
      return reply.ok
        ? { ok: true, value: reply.value.entry }
        : { ok: false, error: reply.error as ClientRefusal }
    },
    save: async ({ entryId: id, version, key, form }) => {
      const to = id === null ? { key } : { entryId: id, baseVersion: version }
      const reply = await write('entry', 'saveDraft', { contestId, to, form: form as Writable<typeof form> })
      return reply.ok ? reply : { ok: false, error: reply.error as ClientRefusal }
    },
    keep: (draft) => {
      const now = placeOf(contestId, draft.entryId)
      kept.write(now, draft)
      if (now === place) return
      // It has a name now: whoever begins a new one begins with an empty form.
      kept.write(place, null)
      editings.delete(place)
      editings.set(now, made)
    },
    forget: (id) => {
      for (const one of [place, placeOf(contestId, id)]) {
        kept.write(one, null)
        editings.delete(one)
      }
    },
    kept: () => kept.read(place),
    newKey: newWriteKey,
    later: (deed, ms) => {
      const timer = setTimeout(deed, ms)
      return () => clearTimeout(timer)
    },
    begin: (form) => ({ ...form, content: { ...form.content, categoryId } }),
  })
  editings.set(place, made)
  return made
}

/** What is sent is not written to by anybody; the schemas' types merely do not say so. */
type Writable<Value> = Value extends readonly (infer Item)[]
  ? Writable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
    : Value
