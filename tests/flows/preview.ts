import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import type { Slip, VoteLine } from '#shared/model/vote'
import { launchChromium, phoneWindow } from '../../scripts/browser/chromium'
import { clients } from '../../scripts/build/client'
import { root } from '../../scripts/cloud/deployment'
import { openTestCloud, type TestCloud } from '../cloud'
import { openHebei } from '../season'
import { MEDIA_FOLDER } from './setUp'
import { Visitor } from './visitor'

export interface Preview {
  readonly t: TestCloud
  /** A browser of their own with a page at hand; nobody's name is a guest. */
  visit(personaId?: string, settings?: VisitSettings): Promise<Visitor>
  /** The cloud goes away, and comes back at the same address with what it had kept. */
  stop(): Promise<void>
  restart(at: string): Promise<TestCloud>
}

interface VisitSettings {
  /** Milliseconds by which this device's clock is wrong. */
  readonly clockAhead?: number
  readonly viewport?: { readonly width: number; readonly height: number }
}

const webRoot = path.join(root, clients.preview.folder)
const cleaning: (() => Promise<unknown>)[] = []
const visitors: Visitor[] = []
let browser: Promise<Browser> | undefined

/** 河北 2020 with its films, the web preview in front of it, and a cloud of its own behind. */
export const openPreview = async (options: Parameters<typeof openHebei>[0] = {}): Promise<Preview> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'jingying-flow-'))
  cleaning.push(() => rm(dataDir, { recursive: true, force: true }))
  await cp(process.env[MEDIA_FOLDER] as string, dataDir, { recursive: true, filter: isMedia })
  const settings = { dataDir, webRoot, instancesPerFunction: 2, ...options }
  const t = await openHebei(settings)
  let running: TestCloud | undefined = t
  const stop = async () => {
    await running?.close()
    running = undefined
  }
  cleaning.push(stop)
  browser ??= launchChromium()
  return {
    t,
    stop,
    restart: async (at) => {
      running = await openTestCloud({ ...settings, at, port: Number(new URL(t.cloud.url).port) })
      return running
    },
    visit: async (personaId, { clockAhead = 0, viewport = phoneWindow.viewport } = {}) => {
      const context = await ((await browser) as Browser).newContext({ ...phoneWindow, viewport })
      cleaning.push(() => context.close())
      if (clockAhead !== 0) await context.addInitScript(setClockAhead, clockAhead)
      if (personaId) await signIn(context, t, personaId)
      const visitor = await Visitor.arrive(context, t.cloud.url)
      visitors.push(visitor)
      return visitor
    },
  }
}

/** The database of the folder with the films is empty, and may still be letting go of its files. */
const isMedia = (file: string) => !path.basename(file).startsWith('database.sqlite')

/** A page comes with its person, unless it has become somebody else since. */
const signIn = (context: BrowserContext, t: TestCloud, personaId: string) =>
  context.addInitScript(
    ([token, persona]) => {
      if (sessionStorage.getItem('jingying.persona')) return
      sessionStorage.setItem('jingying.token', token)
      sessionStorage.setItem('jingying.persona', persona)
    },
    [t.cloud.signIn(personaId) as string, personaId] as const,
  )

const setClockAhead = (milliseconds: number) => {
  const Real = Date
  window.Date = class extends Real {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(Real.now() + milliseconds)
      else super(...given)
    }
    static override now = () => Real.now() + milliseconds
  } as DateConstructor
}

/** Everything that has been written down, the oldest first. */
export const slipsOf = async (t: TestCloud): Promise<Slip[]> =>
  (await t.all<Slip>('slips')).sort(
    (one, other) => one.castAt - other.castAt || one.revision - other.revision,
  )

/** Votes in the database by the number of the work: `{ '037': 3 }`. */
export const votesOf = (
  slips: readonly { readonly lines: readonly VoteLine[] }[],
): Record<string, number> => {
  const votes: Record<string, number> = {}
  for (const { entryId, votes: given } of slips.flatMap(({ lines }) => lines)) {
    const number = entryId.slice(entryId.lastIndexOf('-') + 1)
    votes[number] = (votes[number] ?? 0) + given
  }
  return votes
}

export const closeFlows = async (): Promise<void> => {
  const problems = visitors.splice(0).flatMap((visitor) => visitor.takeProblems())
  for (const clean of cleaning.splice(0).reverse()) await clean()
  if (problems.length > 0) throw new Error(`The page broke:\n${problems.join('\n')}`)
}

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})
