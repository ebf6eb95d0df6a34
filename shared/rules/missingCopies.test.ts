import { missingCopies, worksMissing } from './missingCopies'

const item = (fileId: string | null) => ({ fileId, link: null })
const work = (entryId: string, ...items: ReturnType<typeof item>[]) => ({
  entryId,
  title: `作品${entryId}`,
  items,
})
const file = (fileId: string, state: 'waiting' | 'ready' | 'failed', copy: string | null) => ({
  fileId,
  copy: { state, fileId: copy, cover: null, tries: 0 },
})

test('every film without a copy that plays is named, with the work it belongs to', () => {
  const works = [
    work('1', item('a'), item('b')),
    work('2', item('c')),
    work('3', item(null)),
    work('4', item('gone')),
  ]
  const files = [file('a', 'ready', 'a'), file('b', 'waiting', null), file('c', 'failed', null)]
  expect(missingCopies(works, files)).toEqual([
    { entryId: '1', title: '作品1', fileId: 'b', place: 2, state: 'waiting' },
    { entryId: '2', title: '作品2', fileId: 'c', place: 1, state: 'failed' },
    { entryId: '4', title: '作品4', fileId: 'gone', place: 1, state: 'gone' },
  ])
})

test('nothing is missing where everything plays, or nothing is a film', () => {
  expect(missingCopies([work('1', item('a')), work('2', item(null))], [file('a', 'ready', 'copy')])).toEqual(
    [],
  )
  expect(missingCopies([], [])).toEqual([])
})

test('a set with two films that do not play is one work', () => {
  const works = [
    work('1', item('a'), item('b')),
    ...['2', '3', '4', '5', '6'].map((id) => work(id, item(id))),
  ]
  expect(worksMissing(missingCopies(works, []))).toEqual({
    works: 6,
    titles: ['作品1', '作品2', '作品3', '作品4', '作品5'],
  })
})
