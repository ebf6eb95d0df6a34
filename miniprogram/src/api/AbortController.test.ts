import { AbortController } from './AbortController'

test('tells its listeners once', () => {
  const controller = new AbortController()
  let told = 0
  controller.signal.addEventListener('abort', () => {
    told += 1
  })
  controller.abort('first')
  controller.abort('second')
  expect(told).toBe(1)
  expect(controller.signal.aborted).toBe(true)
  expect(controller.signal.reason).toBe('first')
  expect(() => controller.signal.throwIfAborted()).toThrow('first')
})

test('a listener that left hears nothing', () => {
  const controller = new AbortController()
  const listener = jest.fn()
  controller.signal.addEventListener('abort', listener)
  controller.signal.removeEventListener('abort', listener)
  controller.abort()
  expect(listener).not.toHaveBeenCalled()
})

test('does all that react-query asks of one', async () => {
  const before = globalThis.AbortController
  Object.assign(globalThis, { AbortController })
  try {
    const { QueryClient } = await import('@tanstack/react-query')
    const client = new QueryClient()
    await expect(client.fetchQuery({ queryKey: ['a'], queryFn: async () => 'answer' })).resolves.toBe(
      'answer',
    )
    const given = client.fetchQuery({
      queryKey: ['b'],
      queryFn: ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')))),
    })
    await Promise.all([client.cancelQueries({ queryKey: ['b'] }), expect(given).rejects.toThrow()])
    client.clear()
  } finally {
    Object.assign(globalThis, { AbortController: before })
  }
})
