import { emptyForm } from '#shared/model/submission'
import { beginSubmission, filesIn, isSameForm, itemWith, marksOf, withPatch } from './submission'

const work = { title: '渤海渔火', authors: [{ name: '李平原' }], items: [] }

test('a patch changes what it names, and nothing else', () => {
  const begun = withPatch(emptyForm, { content: { title: '渔火' }, hidden: { phone: '19900000001' } })
  const next = withPatch(begun, { content: { fields: { occupation: '渔民' } }, consents: { original: true } })
  expect(next.content).toEqual({ ...emptyForm.content, title: '渔火', fields: { occupation: '渔民' } })
  expect(next.hidden).toEqual({ phone: '19900000001' })
  expect(next.consents).toEqual({ ...emptyForm.consents, original: true })
  expect(isSameForm(next, withPatch(next, {}))).toBe(true)
  expect(isSameForm(begun, next)).toBe(false)
})

test('one title by one author is found again, however it is written; another author’s is not', () => {
  const marks = marksOf(work, [], '')
  expect(marksOf({ ...work, title: '《渤海 渔火》！' }, [], '')).toEqual(marks)
  expect(marksOf({ ...work, authors: [{ name: '李平川' }] }, [], '')).not.toEqual(marks)
})

test('marks say of what they are, and nothing that could be read back', () => {
  const link = { platform: 'douyin', address: 'https://v.douyin.com/abc' } as const
  const marks = marksOf({ ...work, items: [{ fileId: null, link }] }, ['d'.repeat(64)], 'hash')
  expect(marks.map((mark) => mark.replace(/:.*/, ''))).toEqual(['file', 'link', 'title', 'phone'])
  expect(marks.join(' ')).not.toMatch(/渤海|李平原|douyin|hash/)
})

test('files are named once, and a new work has none', () => {
  const begun = beginSubmission(
    { entryId: 'x-1', contestId: 'x', owner: 'o', unitId: null, channel: 'individual' },
    1,
  )
  expect(filesIn(begun)).toEqual([])
  const items = [
    { fileId: 'a', link: null },
    { fileId: null, link: null },
    { fileId: 'a', link: null },
  ]
  expect(filesIn({ items, cover: 'c' })).toEqual(['a', 'c'])
})

test('what was said of a link’s topics goes with the link', () => {
  const link = { platform: 'douyin', address: 'https://v.douyin.com/a' } as const
  const item = { fileId: null, link, tags: 'stated' } as const
  expect(itemWith(item, { fileId: 'f' })).toEqual({ ...item, fileId: 'f' })
  expect(itemWith(item, { link: null })).toEqual({ fileId: null, link: null })
  expect(itemWith(item, { link, tags: 'seen' })).toEqual({ ...item, tags: 'seen' })
  expect(itemWith(item, { tags: undefined })).toEqual({ fileId: null, link })
})
