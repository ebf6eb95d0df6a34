import fc from 'fast-check'
import { originalName } from './originalName'

const film = { number: '042', title: '白洋淀的早晨', sentAs: '成片.MP4', place: 0 }

test('number, title and ending; of a set which one', () => {
  expect(originalName(film)).toBe('042-白洋淀的早晨.mp4')
  expect(originalName({ ...film, sentAs: '终稿.final.mov', place: 2 })).toBe('042-白洋淀的早晨-2.mov')
  expect(originalName({ ...film, sentAs: '' })).toBe('042-白洋淀的早晨.mp4')
})

test.each([
  ['../../etc/passwd', '042-.. .. etc passwd.mp4'],
  ['CON: “一半/另一半”', '042-CON “一半 另一半”.mp4'],
  ['a\u202egpj.exe', '042-a gpj.exe.mp4'],
  ['%2e%2e\n\t', '042-2e 2e.mp4'],
  ['…', '042-….mp4'],
  ['...', '042-未命名.mp4'],
  ['长'.repeat(90), `042-${'长'.repeat(50)}.mp4`],
])('a title that no disk takes as it is: %j', (title, name) => {
  expect(originalName({ ...film, title })).toBe(name)
})

test('whatever a title and a file are called, the name is one file in the folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, sentAs) => {
      const name = originalName({ ...film, title, sentAs })
      expect(name).toMatch(/^042-[^\\/:*?"<>|\p{Cc}]+\.[a-z0-9]{1,5}$/u)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    }),
  )
})
