import { openSignal } from '#shared/lib/signal'
import type { ClientRefusal } from '@/api/refusal'

// Marks save themselves as a juror goes. What is not saved yet lies on the device, so that a tunnel, a lost reply or a
// closed app costs nothing; what another device saved meanwhile is shown and never overwritten unseen.

export interface Marks {
  readonly scores: Readonly<Record<string, number>>
  readonly tick: boolean | null
  readonly comment: string
}

export interface ServerSheet extends Marks {
  readonly version: number
  readonly savedAt: number
}

export interface Place {
  readonly contestId: string
  readonly panelId: string
  readonly entryId: string
}

interface Waiting extends Place {
  readonly marks: Marks
  readonly baseVersion: number
  readonly key: string
  /** What was sent last and not answered: found on the server, it is ours. */
  readonly sent?: Marks
}

export type SaveState = 'saved' | 'waiting' | 'held' | 'conflict' | 'refused'

export interface HeldSheet {
  readonly marks: Marks
  readonly version: number
  readonly state: SaveState
  readonly refusal?: ClientRefusal
  readonly theirs?: ServerSheet
}

type Answer =
  | { readonly ok: true; readonly value: { readonly version: number } }
  | { readonly ok: false; readonly error: ClientRefusal }

export interface ScoringPorts {
  readonly send: (
    input: Place & Marks & { readonly baseVersion: number; readonly key: string },
  ) => Promise<Answer>
  readonly kept: () => unknown
  readonly keep: (waiting: Readonly<Record<string, Waiting>>) => void
  readonly newKey: () => string
  /** Runs a deed later; answers how to call it off. */
  readonly later: (deed: () => void, ms: number) => () => void
}

const CALM_MS = 500
const HOPE_MS = 6_000
const nothing: Marks = { scores: {}, tick: null, comment: '' }
const passing: readonly string[] = ['OFFLINE', 'TIMEOUT', 'LOST_REPLY', 'BUSY', 'INTERNAL']

const placeId = ({ contestId, panelId, entryId }: Place): string => `${contestId} ${panelId} ${entryId}`
const same = (one: Marks, other: Marks): boolean =>
  one.tick === other.tick &&
  one.comment === other.comment &&
  JSON.stringify(Object.entries(one.scores).sort()) === JSON.stringify(Object.entries(other.scores).sort())

export const openScoring = ({ send, kept, keep, newKey, later }: ScoringPorts) => {
  const waiting: Record<string, Waiting> = { ...((kept() as Record<string, Waiting> | undefined) ?? {}) }
  const sheets = new Map<string, HeldSheet>()
  const sending = new Set<string>()
  const planned = new Map<string, () => void>()
  const changes = openSignal()

  const become = (id: string, sheet: HeldSheet) => {
    sheets.set(id, sheet)
    changes.tell()
  }
  const hold = (id: string, held: Waiting | undefined) => {
    if (held) waiting[id] = held
    else delete waiting[id]
    keep({ ...waiting })
  }
  const plan = (id: string, ms: number) => {
    planned.get(id)?.()
    planned.set(
      id,
      later(() => void flush(id), ms),
    )
  }

  const flush = async (id: string): Promise<void> => {
    const held = waiting[id]
    if (!held || sending.has(id)) return
    sending.add(id)
    const { sent: _sent, marks, ...rest } = held
    hold(id, { ...held, sent: marks })
    const answer = await send({ ...rest, ...marks })
    sending.delete(id)
    settle(id, held, answer)
  }

  const settle = (id: string, sent: Waiting, answer: Answer) => {
    const now = waiting[id]
    if (!now) return
    if (answer.ok) return saved(id, sent, answer.value.version)
    const refusal = answer.error
    const shown = { marks: now.marks, version: now.baseVersion, refusal }
    if (passing.includes(refusal.code)) {
      become(id, { ...shown, state: 'held' })
      return plan(id, HOPE_MS)
    }
    if (refusal.code === 'SCORED_MEANWHILE') {
      const theirs = refusal.sheet
      const isOurs = [sent.marks, sent.sent].some((marks) => marks && same(marks, theirs))
      if (isOurs) return saved(id, { ...sent, marks: theirs }, theirs.version)
      return become(id, { ...shown, state: 'conflict', theirs })
    }
    if (refusal.code !== 'STAGE_NOT_OPEN') hold(id, undefined)
    become(id, { ...shown, state: 'refused' })
  }

  const saved = (id: string, sent: Waiting, version: number) => {
    const now = waiting[id]
    if (!now || same(now.marks, sent.marks)) {
      hold(id, undefined)
      return become(id, { marks: sent.marks, version, state: 'saved' })
    }
    hold(id, { ...now, baseVersion: version, key: newKey(), sent: undefined })
    become(id, { marks: now.marks, version, state: 'waiting' })
    plan(id, 0)
  }

  const change = (place: Place, marks: Marks, baseVersion?: number) => {
    const id = placeId(place)
    const version = baseVersion ?? waiting[id]?.baseVersion ?? sheets.get(id)?.version ?? 0
    const { contestId, panelId, entryId } = place
    hold(id, {
      contestId,
      panelId,
      entryId,
      marks,
      baseVersion: version,
      key: newKey(),
      sent: waiting[id]?.sent,
    })
    become(id, { marks, version, state: 'waiting' })
    plan(id, CALM_MS)
  }

  return {
    /** What the server said: shown unless something of ours still waits. */
    arrive(place: Place, sheet: ServerSheet | null) {
      const id = placeId(place)
      const held = waiting[id]
      if (held) {
        if (!sheets.has(id)) become(id, { marks: held.marks, version: held.baseVersion, state: 'waiting' })
        return plan(id, 0)
      }
      const known = sheets.get(id)
      if (known && known.version > (sheet?.version ?? 0)) return
      const { scores, tick, comment } = sheet ?? nothing
      become(id, { marks: { scores, tick, comment }, version: sheet?.version ?? 0, state: 'saved' })
    },
    change: (place: Place, marks: Marks) => change(place, marks),
    /** Of two that differ: the one on this device, saved over the other, or the other. */
    keepMine(place: Place) {
      const held = sheets.get(placeId(place))
      if (held?.theirs) change(place, held.marks, held.theirs.version)
    },
    takeTheirs(place: Place) {
      const id = placeId(place)
      const theirs = sheets.get(id)?.theirs
      if (!theirs) return
      hold(id, undefined)
      const { scores, tick, comment, version } = theirs
      become(id, { marks: { scores, tick, comment }, version, state: 'saved' })
    },
    /** Sends what still waits, as after the app was opened again. */
    resume() {
      for (const id of Object.keys(waiting)) plan(id, 0)
    },
    sheetOf: (place: Place) => sheets.get(placeId(place)),
    waits: () => Object.keys(waiting).length,
    watch: changes.watch,
  }
}

export type ScoreDesk = ReturnType<typeof openScoring>
