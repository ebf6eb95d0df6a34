import { cachedFor } from './cache'

const counting = (milliseconds: number) => {
  const loads: string[] = []
  const cached = cachedFor(milliseconds, async (key) => {
    loads.push(key)
    return key
  })
  return { cached, loads }
}

test('asks once for each key while its answer is young, and again when it is old', async () => {
  const { cached, loads } = counting(30)
  await Promise.all([cached('a'), cached('a'), cached('b')])
  expect(loads).toEqual(['a', 'b'])
  await new Promise((resolve) => setTimeout(resolve, 40))
  expect(await cached('a')).toBe('a')
  expect(loads).toEqual(['a', 'b', 'a'])
})

test('a failed load is not kept', async () => {
  let tries = 0
  const cached = cachedFor(60_000, async () => {
    if (++tries === 1) throw new Error('no answer')
    return tries
  })
  await expect(cached('a')).rejects.toThrow('no answer')
  expect(await cached('a')).toBe(2)
})

test('whoever asks for names that do not exist cannot fill the memory of an instance', async () => {
  const { cached, loads } = counting(60_000)
  for (let index = 0; index < 5_000; index++) await cached(`nowhere-${index}`)
  expect(loads.splice(0)).toHaveLength(5_000)
  for (let index = 0; index < 5_000; index++) await cached(`nowhere-${index}`)
  expect(loads.length).toBeGreaterThan(4_000) // most were forgotten
})

test('nor can he make it load what others ask for each time they do', async () => {
  const { cached, loads } = counting(60_000)
  for (let index = 0; index < 5_000; index++) {
    await cached('hebei-2020')
    await cached(`nowhere-${index}`)
  }
  expect(loads.filter((key) => key === 'hebei-2020').length).toBeLessThan(10)
})
