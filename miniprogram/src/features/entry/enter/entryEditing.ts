import { openSignal } from '#shared/lib/signal'
import { type EntryForm, emptyForm } from '#shared/model/submission'
import type { ClientRefusal, Output } from '@/api/refusal'
import { draftFrom, type EntryDraft, newDraft } from './draft'
import { isSameForm, mergeForms, type Part, takeParts } from './mergeForms'
import type { Step } from './steps'

/** `held`: a person must decide something first. `failed`: it is on this phone, and will be tried again. */
export type SaveState = 'saved' | 'waiting' | 'sending' | 'held' | 'failed'

export type MyEntry = Output<'entry', 'openMyEntry'>['entry']

export interface EditedEntry {
  readonly draft: EntryDraft
  /** As the server last told of it; nothing of a work that was begun here just now. */
  readonly entry: MyEntry | undefined
  readonly save: SaveState
  readonly refusal: ClientRefusal | undefined
  /** What another device wrote where something else stands here. */
  readonly clash: { readonly parts: readonly Part[]; readonly theirs: EntryForm } | undefined
}

type Reply<Value> = { ok: true; value: Value } | { ok: false; error: ClientRefusal }

export interface EditingPorts {
  readonly open: (entryId: string) => Promise<Reply<MyEntry>>
  readonly save: (
    draft: Pick<EntryDraft, 'entryId' | 'version' | 'key' | 'form'>,
  ) => Promise<Reply<{ readonly entryId: string; readonly version: number }>>
  readonly keep: (draft: EntryDraft) => void
  readonly forget: (entryId: string | null) => void
  readonly kept: () => unknown
  readonly newKey: () => string
  /** Calls after a while, and answers how to call it off. */
  readonly later: (deed: () => void, ms: number) => () => void
  /** What a new work begins with: the only category, the terms that were accepted. */
  readonly begin: (form: EntryForm) => EntryForm
}

const pauseMs = 1_500
const retryMs = 8_000
const passing: readonly string[] = ['OFFLINE', 'TIMEOUT', 'LOST_REPLY', 'INTERNAL', 'BUSY']

/** One work being filled in: kept on this phone at every letter, saved on the server when fingers rest. */
export const openEntryEditing = (entryId: string | null, ports: EditingPorts) => {
  let state: EditedEntry | undefined
  let refused: ClientRefusal | undefined
  let isOpening = false
  /** What was sent and may have arrived, though nobody answered. */
  let unanswered: EntryForm[] = []
  let underWay: Promise<boolean> | undefined
  let callOff = () => {}
  const changes = openSignal()
  const { tell } = changes

  const become = (change: Partial<EditedEntry>) => {
    const base = state ?? { save: 'saved' as const, refusal: undefined, entry: undefined, clash: undefined }
    const draft = change.draft ?? state?.draft
    if (!draft) return
    state = { ...base, ...change, draft }
    ports.keep(draft)
    tell()
  }

  const isSending = () => state?.save === 'sending'
  const isUnsaved = () => state !== undefined && !isSameForm(state.draft.form, state.draft.base)

  /** Decides what becomes of what was filled in. */
  const settle = (ms = pauseMs) => {
    callOff()
    if (!state || isSending()) return
    if (!isUnsaved()) return become({ save: 'saved', refusal: undefined })
    if (state.clash) return become({ save: 'held' })
    become({ save: 'waiting' })
    callOff = ports.later(() => void save(), ms)
  }

  /** Puts what is here upon what the server has. */
  const meet = (entry: MyEntry) => {
    const { form, version } = entry
    const draft = state?.draft ?? draftFrom(ports.kept()) ?? { ...newDraft(form, ports.newKey()), entryId }
    // What we sent ourselves, with the answer lost, is no other device's.
    const base = unanswered.some((sent) => isSameForm(sent, form)) ? form : draft.base
    const merged = mergeForms(base, draft.form, form)
    const clash = merged.clashes.length > 0 ? { parts: merged.clashes, theirs: form } : undefined
    become({ draft: { ...draft, base: form, version, form: merged.form }, entry, clash, save: 'saved' })
    settle()
  }

  const open = async (): Promise<void> => {
    if (isOpening || isSending()) return
    const id = state?.draft.entryId ?? entryId ?? draftFrom(ports.kept())?.entryId ?? null
    if (id === null) {
      if (state) return
      const draft = draftFrom(ports.kept()) ?? newDraft(ports.begin(emptyForm), ports.newKey())
      become({ draft })
      return settle()
    }
    isOpening = true
    const reply = await ports.open(id)
    isOpening = false
    if (reply.ok) {
      refused = undefined
      // A save of ours overtook this answer: it tells of an older form.
      if (!state || (!isSending() && reply.value.version >= state.draft.version)) meet(reply.value)
      return
    }
    refused = reply.error
    const found = draftFrom(ports.kept())
    // What lies on this phone can be filled in without the server.
    if (!state && found && passing.includes(reply.error.code)) become({ draft: found, save: 'failed' })
    else tell()
  }

  const save = async (): Promise<boolean> => {
    while (underWay) await underWay
    underWay = send()
    const isSaved = await underWay
    underWay = undefined
    return isSaved
  }

  const send = async (): Promise<boolean> => {
    callOff()
    if (!state || state.clash) return false
    if (!isUnsaved()) return true
    const { entryId: id, tried } = state.draft
    // A new work by the same key is the same work: what was sent first with it is what the server has.
    const sent = id === null && tried ? { ...state.draft, form: tried } : state.draft
    become({ save: 'sending', draft: { ...state.draft, tried: id === null ? sent.form : null } })
    const reply = await ports.save(sent)
    if (!state) return false
    if (reply.ok) {
      unanswered = []
      // What was typed meanwhile is still to be saved.
      const draft = { ...state.draft, ...reply.value, base: sent.form, tried: null }
      become({ draft, save: 'saved', refusal: undefined })
      settle()
      return true
    }
    const isPassing = passing.includes(reply.error.code)
    if (isPassing) unanswered = [...unanswered, sent.form]
    become({ refusal: reply.error, save: isPassing ? 'failed' : 'held' })
    if (reply.error.code === 'EDITED_MEANWHILE') {
      become({ refusal: undefined, save: 'saved' })
      await open()
    } else if (isPassing) callOff = ports.later(() => void save(), retryMs)
    return false
  }

  const decide = (form: EntryForm) => {
    if (!state) return
    become({ draft: { ...state.draft, form }, clash: undefined, refusal: undefined })
    settle(0)
  }

  return {
    state: () => state,
    refused: () => (state ? undefined : refused),
    watch: changes.watch,
    open,
    save,
    change(form: EntryForm): void {
      if (!state) return
      become({ draft: { ...state.draft, form } })
      settle()
    },
    turnTo(step: Step): void {
      if (state) become({ draft: { ...state.draft, step } })
    },
    keepMine: () => state && decide(state.draft.form),
    takeTheirs: () =>
      state?.clash && decide(takeParts(state.draft.form, state.clash.theirs, state.clash.parts)),
    /** It was sent or withdrawn: nothing of it is left to save on this phone. */
    close(): void {
      callOff()
      ports.forget(state?.draft.entryId ?? entryId)
    },
  }
}

export type EntryEditing = ReturnType<typeof openEntryEditing>
