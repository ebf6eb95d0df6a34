import { type EntryForm, emptyForm } from '#shared/model/submission'
import type { EntryDraft } from './draft'
import { type EditingPorts, type MyEntry, openEntryEditing } from './entryEditing'
import { filled } from './formsForTest'

/** As much of a work as a draft needs to know. */
const work = (form: EntryForm, version: number) => ({ form, version }) as MyEntry

/** A server with one account's works, and devices that keep what they are told to. */
const openServer = () => {
  const works = new Map<string, MyEntry>()
  const keys = new Map<string, string>()
  let line: 'good' | 'down' | 'losesReplies' = 'good'
  let keyCount = 0

  const save: EditingPorts['save'] = async ({ entryId, version, key, form }) => {
    if (line === 'down') return { ok: false, error: { code: 'OFFLINE', during: 'write' } }
    const id = entryId ?? keys.get(key) ?? `work-${works.size + 1}`
    const held = works.get(id)
    // As the server has it: a key that is known names what was sent with it first.
    if (entryId === null && held) return { ok: true, value: { entryId: id, version: held.version } }
    keys.set(key, id)
    if (held && entryId !== null && held.version !== version) {
      return { ok: false, error: { code: 'EDITED_MEANWHILE' } as never }
    }
    works.set(id, work(form, (held?.version ?? 0) + 1))
    if (line === 'losesReplies') return { ok: false, error: { code: 'LOST_REPLY', during: 'write' } }
    return { ok: true, value: { entryId: id, version: works.get(id)?.version ?? 0 } }
  }

  const device = (storage: { draft?: EntryDraft | undefined } = {}) => {
    const timers: (() => void)[] = []
    const open = (entryId: string | null) =>
      openEntryEditing(entryId, {
        open: async (id) => {
          const found = works.get(id)
          if (line === 'down' || !found) return { ok: false, error: { code: 'OFFLINE', during: 'read' } }
          return { ok: true, value: found }
        },
        save,
        keep: (draft) => {
          storage.draft = draft
        },
        forget: () => {
          storage.draft = undefined
        },
        kept: () => structuredClone(storage.draft),
        newKey: () => `key-${++keyCount}`,
        later: (deed) => {
          timers.push(deed)
          return () => void timers.splice(timers.indexOf(deed) >>> 0, 1)
        },
        begin: (form) => form,
      })
    const rest = async () => {
      for (const deed of timers.splice(0)) deed()
      await new Promise(setImmediate)
    }
    return { open, rest, storage }
  }
  return {
    works,
    device,
    become: (next: typeof line) => {
      line = next
    },
  }
}

const title = (form: EntryForm | undefined) => form?.content.title
const quiet = () => new Promise(setImmediate)

test('what is typed is on the phone at once, and on the server when fingers rest', async () => {
  const { works, device } = openServer()
  const phone = device()
  const editing = phone.open(null)
  await editing.open()
  expect(phone.storage.draft?.form).toEqual(emptyForm)
  editing.change(filled({ title: '春' }))
  editing.change(filled({ title: '春天' }))
  expect(title(phone.storage.draft?.form)).toBe('春天')
  expect([editing.state()?.save, works.size]).toEqual(['waiting', 0])
  await phone.rest()
  expect(editing.state()?.save).toBe('saved')
  expect(works.get('work-1')).toEqual(work(filled({ title: '春天' }), 1))
})

test('a form that nothing was filled in of begins no work', async () => {
  const { works, device } = openServer()
  const phone = device()
  const editing = phone.open(null)
  await editing.open()
  await editing.save()
  await phone.rest()
  expect(works.size).toBe(0)
})

test('a closed app finds its draft again, without a network too', async () => {
  const { works, device, become } = openServer()
  const phone = device()
  const before = phone.open(null)
  await before.open()
  become('down')
  before.change(filled({ title: '春天' }))
  before.turnTo('fields')
  await phone.rest()
  expect(before.state()?.save).toBe('failed')

  const after = phone.open(null)
  await after.open()
  expect([title(after.state()?.draft.form), after.state()?.draft.step]).toEqual(['春天', 'fields'])
  become('good')
  await after.save()
  expect([works.size, after.state()?.save]).toEqual([1, 'saved'])
})

test('a lost reply begins no second work, and is no other device', async () => {
  const { works, device, become } = openServer()
  const phone = device()
  const editing = phone.open(null)
  await editing.open()
  become('losesReplies')
  editing.change(filled({ title: '春天' }))
  await phone.rest()
  become('good')
  await phone.rest()
  expect([works.size, editing.state()?.save]).toEqual([1, 'saved'])

  become('losesReplies')
  editing.change(filled({ title: '林海' }))
  await phone.rest()
  editing.change(filled({ title: '林海的春天' }))
  become('good')
  await phone.rest()
  await phone.rest()
  expect(editing.state()).toMatchObject({ save: 'saved', clash: undefined })
  expect(title(works.get('work-1')?.form)).toBe('林海的春天')
})

test('a first save whose reply is lost, and an app that is closed and typed into: nothing is missing', async () => {
  const { works, device, become } = openServer()
  const phone = device()
  const before = phone.open(null)
  await before.open()
  become('losesReplies')
  before.change(filled({ title: '春天' }))
  await phone.rest()

  become('good')
  const after = phone.open(null)
  await after.open()
  after.change(filled({ title: '林海' }))
  await phone.rest()
  await phone.rest()
  expect([works.size, title(works.get('work-1')?.form)]).toEqual([1, '林海'])
  expect(after.state()?.save).toBe('saved')
})

test('two devices: what each wrote goes together, and where both wrote the second is asked', async () => {
  const { works, device } = openServer()
  const [phone, tablet] = [device(), device()]
  const first = phone.open(null)
  await first.open()
  first.change(filled({ title: '春天' }))
  await phone.rest()
  const second = tablet.open('work-1')
  await second.open()
  expect(title(second.state()?.draft.form)).toBe('春天')

  first.change(filled({ title: '林海' }))
  await phone.rest()
  second.change(filled({ title: '塞罕坝', introduction: '三代人' }))
  await tablet.rest()
  await quiet()
  expect(second.state()?.save).toBe('held')
  expect(second.state()?.clash).toMatchObject({ parts: ['content.title'] })
  expect(title(second.state()?.clash?.theirs)).toBe('林海')
  expect(title(second.state()?.draft.form)).toBe('塞罕坝')

  second.takeTheirs()
  await tablet.rest()
  expect(works.get('work-1')?.form).toEqual(filled({ title: '林海', introduction: '三代人' }))

  await first.open()
  expect(first.state()?.draft.form).toEqual(filled({ title: '林海', introduction: '三代人' }))
})
