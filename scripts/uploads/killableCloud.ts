import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { instantOf } from '#shared/lib/day'
import { collections } from '../../cloudfunctions/_data/collections'
import { bundleCloud } from '../../localcloud/bundleCloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { people } from '../../tests/fixtures/people'
import { openAdministrator } from '../cloud/administrator'
import { functionsDir, localFunctions, root } from '../cloud/deployment'

export interface KillableCloud {
  readonly url: string
  /** Of the process, in megabytes, as the system counts it. */
  memory(): number
  kill(): Promise<void>
}

const program = path.join(root, 'dist', 'fixtures', 'uploads', 'childCloud.js')

export const buildKillableCloud = () =>
  bundleCloud(path.join(root, 'localcloud/fixtures/childCloud.ts'), program)

const optionsFor = (dataDir: string) => ({
  dataDir,
  functionsDir,
  functions: localFunctions(),
  collections,
  personas: people,
  environment: { LEDGER_KEY: 'a key of a measurement', COPY_MAKER: 'none' },
  timers: false,
  startAt: instantOf('2020-11-01 12:00'),
})

/** The cloud in a process of its own, that can be killed as a power cut kills it. */
export const startKillableCloud = async (dataDir: string, isNew: boolean): Promise<KillableCloud> => {
  const child: ChildProcess = fork(program, [JSON.stringify(optionsFor(dataDir))])
  const { url, adminUrl } = await new Promise<{ url: string; adminUrl: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { url: string; adminUrl: string }))
    child.once('exit', (code) => reject(new Error(`the cloud ended with ${code} as it started`)))
  })
  if (isNew) {
    const database = openAdministrator({ envId: 'localcloud', adminUrl: () => adminUrl }).database()
    const contest = { ...hebeiContest, publishedAt: 1, status: 'published' }
    await database.collection('contests').add({ _id: contest.contestId, ...contest })
  }
  return {
    url,
    memory: () => {
      const said = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(said)?.[1] ?? 0) / 1024
    },
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}
