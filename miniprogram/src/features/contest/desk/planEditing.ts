import { openSignal } from '#shared/lib/signal'
import type { ContestPlan, PlanField } from '#shared/model/contest'
import type { PlanChange } from '#shared/model/contestChange'
import { blocks } from '#shared/model/fault'
import { contestFaults } from '#shared/rules/contestFaults'
import type { PlanPatch } from '#shared/rules/planPatch'
import type { ClientRefusal, ClientReply, Input, Output } from '@/api/refusal'
import { changesOf } from './changes'
import {
  afterSave,
  draftFrom,
  emptyDraft,
  type ForeignEdit,
  fieldsOf,
  type PlanDraft,
  planWith,
  rebased,
  withChange,
  without,
} from './draft'

export type OpenedPlan = Output<'contest', 'openPlan'>
export type Announcement = NonNullable<Input<'contest', 'saveContest'>['announcement']>

/** `held`: not saved by itself, since a person must decide or mend something first. */
export type SaveState = 'saved' | 'waiting' | 'sending' | 'held' | 'failed'

export interface EditedPlan {
  readonly opened: OpenedPlan
  /** As it would be once everything that was typed is saved. */
  readonly plan: ContestPlan
  readonly draft: PlanDraft
  readonly save: SaveState
  /** Why the last save was refused. */
  readonly refusal: ClientRefusal | undefined
  readonly foreign: readonly ForeignEdit[]
  /** What of it the public must be told, or may not be changed any more. */
  readonly changes: readonly PlanChange[]
}

export interface EditingPorts {
  readonly open: () => Promise<ClientReply<'contest', 'openPlan'>>
  readonly save: (
    input: Omit<Input<'contest', 'saveContest'>, 'contestId'>,
  ) => Promise<ClientReply<'contest', 'saveContest'>>
  readonly keep: (draft: PlanDraft | undefined) => void
  readonly kept: () => unknown
  /** Calls after a while, and answers how to call it off. */
  readonly later: (deed: () => void, ms: number) => () => void
  readonly now: () => number
}

const pauseMs = 1_200
const retryMs = 8_000

/** One contest being edited: what is typed is kept on this device at once, and saved by itself when fingers rest. */
export const openPlanEditing = (ports: EditingPorts) => {
  let state: EditedPlan | undefined
  let refused: ClientRefusal | undefined
  let isOpening = false
  let lastSent: PlanPatch = {}
  let callOff = () => {}
  const changes = openSignal()

  const become = (change: Partial<EditedPlan> & { opened?: OpenedPlan }) => {
    const opened = change.opened ?? state?.opened
    if (!opened) return
    const draft = change.draft ?? state?.draft ?? emptyDraft(opened.contest.version)
    const plan = planWith(opened.contest, draft)
    const base = state ?? { save: 'saved' as const, refusal: undefined, foreign: [] }
    state = { ...base, ...change, opened, draft, plan, changes: changesOf(opened, plan, ports.now()) }
    ports.keep(fieldsOf(draft).length > 0 ? draft : undefined)
    tell()
  }
  const isSending = () => state?.save === 'sending'
  const { tell } = changes

  const open = async (): Promise<void> => {
    if (isOpening || isSending()) return
    isOpening = true
    const reply = await ports.open()
    isOpening = false
    if (!reply.ok) {
      refused = reply.error as ClientRefusal
      return tell()
    }
    refused = undefined
    const { contest, edits } = reply.value
    // A save of ours overtook this answer: it tells of an older plan, or of half a wish.
    if (isSending() || (state && contest.version < state.opened.contest.version)) return
    const typed = state?.draft ?? draftFrom(ports.kept()) ?? emptyDraft(contest.version)
    const { draft, foreign } = rebased(typed, contest, contest.version, edits, lastSent)
    become({ opened: reply.value, draft, foreign, save: 'saved' })
    settle()
  }

  /** Decides what becomes of what was typed: nothing to save, a person must decide, or soon. */
  const settle = (ms = pauseMs) => {
    callOff()
    if (!state || state.save === 'sending') return
    if (fieldsOf(state.draft).length === 0) return become({ save: 'saved', refusal: undefined })
    const isPublished = state.opened.contest.status === 'published'
    const isHeld =
      state.foreign.length > 0 ||
      (isPublished && (state.changes.length > 0 || blocks(contestFaults(state.plan)).length > 0))
    become({ save: isHeld ? 'held' : 'waiting' })
    if (!isHeld) callOff = ports.later(() => void send(), ms)
  }

  const send = async (announcement?: Announcement): Promise<boolean> => {
    callOff()
    if (!state || state.save === 'sending' || fieldsOf(state.draft).length === 0) return false
    const { patch, baseVersion } = state.draft
    lastSent = patch
    become({ save: 'sending' })
    const reply = await ports.save({
      baseVersion,
      patch: patch as Input<'contest', 'saveContest'>['patch'],
      ...(announcement && { announcement }),
    })
    if (!state) return false
    if (reply.ok) {
      await saved(patch, baseVersion, reply.value.version)
      return true
    }
    const refusal = reply.error as ClientRefusal
    become({ refusal, save: isPassing(refusal) ? 'failed' : 'held' })
    if (refusal.code === 'EDITED_MEANWHILE') await open()
    if (isPassing(refusal)) callOff = ports.later(() => void send(announcement), retryMs)
    return false
  }

  const saved = async (sent: PlanPatch, baseVersion: number, version: number) => {
    if (!state) return
    const { opened } = state
    const contest = { ...opened.contest, ...sent, version } as OpenedPlan['contest']
    const draft = afterSave(state.draft, sent, version)
    // Somebody saved in between: what they wrote is not on this screen yet.
    const isBehind = version > baseVersion + 1
    // What was typed meanwhile was typed into what this screen showed before.
    const kept = isBehind ? { ...draft, baseVersion } : draft
    become({ opened: { ...opened, contest }, draft: kept, save: 'saved', refusal: undefined })
    if (isBehind) await open()
    else settle()
  }

  return {
    state: () => state,
    refused: () => (state ? undefined : refused),
    watch: changes.watch,
    open,
    change<Field extends PlanField>(field: Field, value: ContestPlan[Field]): void {
      if (!state?.opened.mayChange) return
      become({ draft: withChange(state.draft, state.opened.contest, field, value) })
      settle()
    },
    /** Saves now: before a check, or with what the public is told. */
    send,
    /** Our text over theirs: they are on record, and so are we. */
    keepMine(): void {
      become({ foreign: [], refusal: undefined })
      settle(0)
    },
    takeTheirs(): void {
      if (!state) return
      const fields = state.foreign.map(({ field }) => field)
      become({ draft: without(state.draft, fields), foreign: [], refusal: undefined })
      settle()
    },
    /** Back to what is saved: these fields, or everything that was typed. */
    undo(fields: readonly PlanField[] = state ? fieldsOf(state.draft) : []): void {
      if (!state) return
      const foreign = state.foreign.filter(({ field }) => !fields.includes(field))
      become({ draft: without(state.draft, fields), foreign, refusal: undefined })
      settle()
    },
  }
}

const passing: readonly string[] = ['OFFLINE', 'TIMEOUT', 'LOST_REPLY', 'INTERNAL']
const isPassing = ({ code }: ClientRefusal): boolean => passing.includes(code)

export type PlanEditing = ReturnType<typeof openPlanEditing>
