import { startOptions } from './options'

test('nothing given is the usual place, and a fast database', () => {
  expect(startOptions([], {})).toEqual({
    port: 8620,
    dataDir: expect.stringMatching(/\.cloud$/),
    fresh: false,
    roundTripMs: 0,
  })
  expect(startOptions(['--port', '9000', '--fresh', '--round-trip', '20'], { PORT: '9100' })).toMatchObject({
    port: 9000,
    fresh: true,
    roundTripMs: 20,
  })
})

test.each([
  [['--prot', '9000'], '看不懂参数'],
  [['--port', 'http'], '端口“http”不是'],
  [['--port', '70000'], '端口“70000”不是'],
  [['--round-trip', '-1'], '看不懂参数'],
  [['--round-trip', 'far'], '不能是“far”'],
  [['--round-trip', '5000'], '不能是“5000”'],
])('%j is a mistake, told in a sentence', (args, words) => {
  expect(startOptions(args, {})).toContain(words)
})
