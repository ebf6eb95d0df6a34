import { Agent, request } from 'node:http'

// A process of its own, so that making the load does not slow down what is measured more than a network would.

export interface LoadOrder {
  readonly url: string
  readonly functionName: string
  readonly callers: number
  /** One entry a signed-in account; each makes its calls one after another. */
  readonly accounts: readonly { readonly token: string; readonly calls: readonly object[] }[]
  /** castVotes hands out a receipt that the next cast brings back. */
  readonly carriesReceipt: boolean
}

export interface LoadReport {
  readonly calls: number
  readonly accepted: number
  readonly seconds: number
  readonly p50: number
  readonly p95: number
  /** When each acceptance arrived, in epoch ms, in their order. */
  readonly acceptedAt: readonly number[]
}

interface Answered {
  readonly result?: { readonly ok: boolean; readonly value?: { readonly receipt?: string } }
}

const post = (agent: Agent, url: URL, token: string, body: string) =>
  new Promise<Answered>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${token}`,
      'x-requested-with': 'jingying-preview',
    }
    const outgoing = request(url, { agent, method: 'POST', headers }, (incoming) => {
      let text = ''
      incoming.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      incoming.on('end', () => resolve(JSON.parse(text)))
    })
    outgoing.on('error', reject).end(body)
  })

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const run = async (order: LoadOrder): Promise<LoadReport> => {
  const agent = new Agent({ keepAlive: true, maxSockets: order.callers })
  const url = new URL(`/_cloud/call/${order.functionName}`, order.url)
  const waiting = [...order.accounts]
  const times: number[] = []
  const acceptedAt: number[] = []
  const startedAt = performance.now()
  const caller = async () => {
    for (let account = waiting.pop(); account; account = waiting.pop()) {
      let receipt: string | undefined
      for (const call of account.calls) {
        const data = receipt ? { ...call, input: { ...(call as { input: object }).input, receipt } } : call
        const sentAt = performance.now()
        const { result } = await post(agent, url, account.token, JSON.stringify(data))
        times.push(performance.now() - sentAt)
        if (result?.ok) acceptedAt.push(Date.now())
        if (order.carriesReceipt) receipt = result?.value?.receipt
      }
    }
  }
  await Promise.all(Array.from({ length: order.callers }, caller))
  const seconds = (performance.now() - startedAt) / 1000
  agent.destroy()
  times.sort((one, other) => one - other)
  return {
    calls: times.length,
    accepted: acceptedAt.length,
    seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    acceptedAt,
  }
}

process.on('message', (order: LoadOrder) => {
  run(order).then(
    (report) => process.send?.(report),
    (error) => {
      console.error(error)
      process.exit(1)
    },
  )
})
