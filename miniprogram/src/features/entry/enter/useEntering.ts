import { useDidShow } from '@tarojs/taro'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type EntryForm, emptyItem, type SubmittedItem } from '#shared/model/submission'
import { hardFaults, type SubmissionFault } from '#shared/model/submissionFault'
import { itemWith } from '#shared/rules/submission'
import { submissionFaults } from '#shared/rules/submissionFaults'
import type { OpenContest } from '@/features/contest/useContest'
import { entryEditingOf } from './entryDesk'
import type { EditedEntry } from './entryEditing'
import { errorsOf, type FormView } from './formView'
import { type Step, shownFaults, stepOf, stepsOf } from './steps'

const onlyCategory = ({ categories }: OpenContest): string =>
  (categories.length === 1 && categories[0]?.categoryId) || ''

const none: readonly SubmissionFault[] = []

/** The work that this page fills in: its draft, what is wrong with it, and how to change it. */
export const useEntering = (contest: OpenContest, entryId: string | null) => {
  const [editing] = useState(() => entryEditingOf(contest.contestId, entryId, onlyCategory(contest)))
  const edited = useSyncExternalStore(editing.watch, editing.state)
  const refused = useSyncExternalStore(editing.watch, editing.refused)
  useEffect(() => void editing.open(), [editing])
  useDidShow(() => void editing.open())

  const steps = stepsOf(contest.requirements)
  const [visited, setVisited] = useState<readonly Step[]>([])
  // What the server found that the phone cannot know; it holds for the form that was sent.
  const [told, setTold] = useState<{ form: EntryForm; faults: readonly SubmissionFault[] }>()

  const form = edited?.draft.form
  const faults = useMemo(() => {
    if (!form) return none
    const { requirements, categories, terms } = contest
    const own = submissionFaults(form, { requirements, categories, terms: terms ? [terms] : [] })
    const others = told?.form === form ? told.faults : none
    return [...own, ...others.filter(({ field }) => !own.some((fault) => fault.field === field))]
  }, [form, contest, told])

  const visit = (more: readonly Step[]) => setVisited((before) => [...new Set([...before, ...more])])

  const view = (of: EditedEntry): FormView => {
    const { form: now } = of.draft
    // A film arrives long after it was chosen: what is changed is the form as it is by then.
    const latest = () => editing.state()?.draft.form ?? now
    const put = (change: Partial<EntryForm>) => editing.change({ ...latest(), ...change })
    return {
      contest,
      draft: of.draft,
      form: now,
      change: editing.change,
      changeContent: (content) => put({ content: { ...latest().content, ...content } }),
      putItem: (index, change) => editing.change(withItem(latest(), index, change)),
      changeConsents: (consents) => put({ consents: { ...latest().consents, ...consents } }),
      errorOf: errorsOf(shownFaults(faults, visited), reasonsOf(of)),
    }
  }

  const hard = hardFaults(faults)
  const reasons = edited ? reasonsOf(edited) : []
  const toMend = [...hard, ...reasons].map(({ field }) => stepOf(field))

  return {
    editing,
    edited,
    refused,
    steps,
    faults,
    hard,
    view,
    /** Seen, with nothing left to mend in it. */
    done: steps.filter((step) => visited.includes(step) && !toMend.includes(step)),
    turn(from: Step, to: Step) {
      visit([from])
      editing.turnTo(to)
    },
    /** From now on nothing that is missing waits to be said. */
    showAll: () => visit(steps),
    tell: (found: readonly SubmissionFault[]) => form && setTold({ form, faults: found }),
  }
}

const withItem = (form: EntryForm, index: number, change: Partial<SubmittedItem>): EntryForm => {
  const { items } = form.content
  const places = Array.from(
    { length: Math.max(items.length, index + 1) },
    (_, place) => items[place] ?? emptyItem,
  )
  const put = places.map((item, place) => (place === index ? itemWith(item, change) : item))
  return { ...form, content: { ...form.content, items: put } }
}

/** What a reviewer wrote, while it is for the entrant to mend. */
export const reasonsOf = ({ entry }: EditedEntry) => (entry?.state === 'returned' ? entry.reasons : [])
