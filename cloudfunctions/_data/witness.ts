import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

// A place that whoever runs this cloud cannot rewrite keeps every checkpoint once. Which place, WITNESS_URL says: a
// folder (file:///…) on one machine; deployed, any HTTP endpoint of somebody else's that takes a PUT and never a second
// one to the same address: storage with a retention lock, a newspaper's server, the supervising office's.

/** It has another text under that name: what was published before is not what we hold now. */
class WitnessDisagrees extends Error {
  override name = 'WitnessDisagrees'
}

interface Witness {
  /** Keeps a text under a name for ever; the same text again is no harm. */
  keep(name: string, text: string): Promise<void>
}

const ANSWERS_WITHIN_MS = 5_000
const ALREADY_THERE: readonly number[] = [409, 412]

const folder = (root: string): Witness => ({
  async keep(name, text) {
    const file = path.join(root, name)
    await mkdir(path.dirname(file), { recursive: true })
    try {
      await writeFile(file, text, { flag: 'wx', mode: 0o444 })
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown
      if ((await readFile(file, 'utf8')) !== text) throw new WitnessDisagrees(name)
    }
  },
})

const endpoint = (address: string, token: string | undefined): Witness => ({
  async keep(name, text) {
    const url = `${address.replace(/\/$/, '')}/${name}`
    const headers = { ...(token && { authorization: `Bearer ${token}` }) }
    const ask = (init: RequestInit) => fetch(url, { ...init, signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) })
    const own = { 'content-type': 'application/json', 'if-none-match': '*' }
    const kept = await ask({ method: 'PUT', body: text, headers: { ...headers, ...own } })
    if (kept.ok) return
    if (!ALREADY_THERE.includes(kept.status)) throw new Error(`the witness answered ${kept.status}`)
    const found = await ask({ headers })
    if ((await found.text()) !== text) throw new WitnessDisagrees(name)
  },
})

/** Nothing where none is named. */
export const openWitness = (environment: NodeJS.ProcessEnv): Witness | undefined => {
  const { WITNESS_URL: address, WITNESS_TOKEN: token } = environment
  if (!address) return undefined
  return address.startsWith('file:') ? folder(fileURLToPath(address)) : endpoint(address, token)
}
