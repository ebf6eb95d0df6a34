import { headFits, typeOfName } from './contentType'

const isoMedia = Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2', 'latin1')
const jpeg = Buffer.from('ffd8ffe000104a464946', 'hex')
const text = Buffer.from('hello, this is a text')

test.each([
  ['a/b.MP4', 'video/mp4'],
  ['作品.mov', 'video/quicktime'],
  ['cover.jpeg', 'image/jpeg'],
  ['page.html', 'application/octet-stream'],
  ['README', 'application/octet-stream'],
])('%s → %s', (name, type) => {
  expect(typeOfName(name)).toBe(type)
})

test.each([
  ['video/mp4', isoMedia, true],
  ['video/quicktime', isoMedia, true],
  ['video/mp4', text, false],
  ['video/mp4', jpeg, false],
  ['video/mp4', Buffer.alloc(0), false],
  ['image/jpeg', jpeg, true],
  ['text/plain; charset=utf-8', text, true],
  ['text/plain; charset=utf-8', jpeg, false],
])('a file called %s', (type, head, fits) => {
  expect(headFits(type, head)).toBe(fits)
})
