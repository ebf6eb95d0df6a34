import type { Route } from 'playwright-core'

// What a bad line does to a call. In each of the first three the cloud has done what was asked.

/** The answer is lost on its way back. */
export const loseReply = async (route: Route): Promise<void> => {
  await route.fetch()
  await route.abort('connectionreset')
}

/** The answer stops in the middle. */
export const cutReply = async (route: Route): Promise<void> => {
  const response = await route.fetch()
  const text = await response.text()
  await route.fulfill({ response, body: text.slice(0, Math.floor(text.length / 2)) })
}

/** The call is done and its answer never comes; resolves once the cloud has it. */
export const holdReply = () => {
  let done = () => {}
  const isDone = new Promise<void>((resolve) => {
    done = resolve
  })
  return {
    isDone,
    deed: async (route: Route): Promise<void> => {
      await route.fetch()
      done()
    },
  }
}

/** The call never arrives. */
export const refuseCall = (route: Route): Promise<void> => route.abort('connectionrefused')
