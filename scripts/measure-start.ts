import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './cloud/deployment'
import { report } from './report'

// How long a newcomer waits: a clean clone, install, the first start to the first page; then a second start.

const progress = (line: string) => process.stderr.write(`${line}\n`)
const secondsSince = (startedAt: number) => (performance.now() - startedAt) / 1000

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const runningAt = async (url: string, child: ChildProcess): Promise<void> => {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok && (await answer.text()).includes('<title>')) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Until the welcome is printed: the season is seeded and the page answers. */
const start = async (folder: string): Promise<{ seconds: number; stop: () => Promise<void> }> => {
  const port = await freePort()
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const welcomed = new Promise<void>((resolve) => {
    child.stdout.on('data', (said: Buffer) => {
      process.stderr.write(said)
      if (said.includes('竞映已启动')) resolve()
    })
  })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  await Promise.race([welcomed, ended])
  await runningAt(`http://127.0.0.1:${port}/`, child)
  const seconds = secondsSince(startedAt)
  return {
    seconds,
    stop: async () => {
      child.kill('SIGINT')
      await ended
    },
  }
}

const main = async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'jingying-clone-')), 'jingying')
  try {
    progress('正在克隆…')
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder], { stdio: 'inherit' })
    progress('第一次启动：安装、构建、播种…')
    const first = await start(folder)
    await first.stop()
    progress('第二次启动…')
    const second = await start(folder)
    await second.stop()
    report([
      { name: 'start.firstSeconds', value: first.seconds, unit: 's', goal: { atMost: 150 } },
      { name: 'start.secondSeconds', value: second.seconds, unit: 's', goal: { atMost: 8 } },
    ])
  } finally {
    rmSync(path.dirname(folder), { recursive: true, force: true })
  }
}

main().catch((thrown) => {
  console.error(thrown)
  process.exitCode = 1
})
