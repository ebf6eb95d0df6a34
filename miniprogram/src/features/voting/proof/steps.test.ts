import { stepsOf } from './steps'

const slip = { window: 'w', revision: 1, day: 'd', castAt: 1, lines: [], key: 'k', hash: 'h', batch: 1 }

test('before anything is known every step says what it will do', () => {
  expect(stepsOf({}).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting'])
})

test('what agrees is told with its numbers', () => {
  const steps = stepsOf({
    slips: { all: [slip, slip, slip], same: 2, altered: [], unlike: [], missing: 0 },
    chain: { first: 7, last: 50, seen: 30, hashes: {} },
    bySlip: { a: 'proved', b: 'waiting', c: 'proved' },
  })
  expect(steps.map(({ state, text }) => `${state} ${text}`)).toEqual([
    'good 一共 3 张，内容和指纹都对得上，2 张和投票时手机记下的一样，1 张不是在这部手机上记下的，没有可比。',
    'good 第 7 批到第 50 批首尾相连。上次在这部手机上看到第 30 批，没有变过。',
    'good 2 张已算出确实在批次里，1 张还在等待计票。',
  ])
})

test('whatever does not agree is bad, and says where', () => {
  const steps = stepsOf({
    slips: { all: [slip], same: 0, altered: [slip], unlike: [slip, slip], missing: 2 },
    chain: { first: 1, last: 50, seen: 60, fault: 'HISTORY_SHORTENED', faultAt: 60, hashes: {} },
    bySlip: { a: 'refuted', b: 'proved' },
  })
  expect(steps.map(({ state }) => state)).toEqual(['bad', 'bad', 'bad'])
  expect(steps[0]?.text).toBe(
    '有 1 张和投票时手机记下的不一样，有 2 张的内容和它的指纹对不上，有 2 张手机记着，服务器上却没有。',
  )
  expect(steps[1]?.text).toBe('第 60 批这部手机以前见过，现在却没有了。')
})
