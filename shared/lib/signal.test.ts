import { openSignal } from './signal'

test('tells whoever watches, until they stop; one that stops another spoils nothing', () => {
  const heard: string[] = []
  const { watch, tell } = openSignal()
  watch(() => {
    heard.push('first')
    stop()
  })
  const stop = watch(() => heard.push('second'))
  tell()
  tell()
  expect(heard).toEqual(['first', 'second', 'first'])
})
