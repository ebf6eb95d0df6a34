import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { partCountOf } from '#shared/rules/uploadParts'
import { buildFunctions } from './build-functions'
import { type Measured, report } from './report'
import { paddedFilm, realFilms } from './uploads/films'
import { buildKillableCloud, type KillableCloud, startKillableCloud } from './uploads/killableCloud'
import { type Sender, senderAt } from './uploads/sender'

// Large films through the preview's own doors: what the cloud's process takes for it, whether one arrives although
// the server is killed twice, and how much of a file is read to know what it is. `--films folder`: films made before.

const SIZES = [50, 500]
const MOST_GROWTH_MB = 150
/** Two in a hundred of 50 MB. */
const MOST_READ = 1_048_576
/** As long as a join that died holds others back. */
const CLAIM_MS = 66_000

const tell = (line: string) => process.stderr.write(`${line}\n`)
const secondsSince = (startedAt: number) => (performance.now() - startedAt) / 1000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const finish = async (sender: Sender, uploadId: string): Promise<void> => {
  while ((await sender.finish(uploadId)) !== 'stored') await pause(200)
}

const sendAll = async (sender: Sender, file: string, uploadId: string, from = 0): Promise<void> => {
  const bytes = statSync(file).size
  for (let part = from; part < partCountOf(bytes); part++) await sender.sendPart(uploadId, file, bytes, part)
}

const watch = async (cloud: KillableCloud, work: () => Promise<void>): Promise<number> => {
  let most = cloud.memory()
  const looking = setInterval(() => {
    most = Math.max(most, cloud.memory())
  }, 50)
  await work().finally(() => clearInterval(looking))
  return most
}

const measureSize = async (cloud: KillableCloud, folder: string, megabytes: number): Promise<Measured[]> => {
  const file = paddedFilm(folder, megabytes)
  const sender = await senderAt(cloud.url)
  const before = cloud.memory()
  let sent = 0
  let joined = 0
  const most = await watch(cloud, async () => {
    const startedAt = performance.now()
    const { uploadId } = await sender.begin('film.mp4', statSync(file).size)
    await sendAll(sender, file, uploadId)
    sent = secondsSince(startedAt)
    await finish(sender, uploadId)
    joined = secondsSince(startedAt) - sent
  })
  rmSync(file)
  const name = `upload.${megabytes}MB`
  return [
    { name: `${name}.sentSeconds`, value: sent, unit: 's' },
    { name: `${name}.joinedSeconds`, value: joined, unit: 's' },
    { name: `${name}.memoryBeforeMB`, value: before, unit: 'MB' },
    { name: `${name}.memoryGrowthMB`, value: most - before, unit: 'MB', goal: { atMost: MOST_GROWTH_MB } },
  ]
}

/** Once between two parts, once while they are joined. */
const survive = async (dataDir: string, first: KillableCloud, folder: string): Promise<Measured[]> => {
  const file = paddedFilm(folder, 50)
  const bytes = statSync(file).size
  let sender = await senderAt(first.url)
  const { uploadId } = await sender.begin('film.mp4', bytes)
  for (let part = 0; part < 10; part++) await sender.sendPart(uploadId, file, bytes, part)
  await first.kill()

  const second = await startKillableCloud(dataDir, false)
  sender = await senderAt(second.url)
  const kept = (await sender.arrived(uploadId)).length
  await sendAll(sender, file, uploadId, kept)
  const lost = sender.finish(uploadId).catch(() => 'lost')
  await pause(60)
  await second.kill()
  const answer = await lost

  const third = await startKillableCloud(dataDir, false)
  sender = await senderAt(third.url)
  await sender.shiftClock(CLAIM_MS)
  await finish(sender, uploadId)
  await third.kill()
  rmSync(file)
  tell(`killed after 10 parts, ${kept} were kept; killed again while joining (its answer: ${answer}); stored`)
  return [{ name: 'upload.partsKeptOf10', value: kept, unit: '', goal: { atLeast: 10 } }]
}

const inspect = async (cloud: KillableCloud, folder: string): Promise<Measured[]> => {
  if (spawnSync('ffmpeg', ['-version']).status !== 0) {
    tell('没有 ffmpeg，跳过各种格式的检查。')
    return []
  }
  const sender = await senderAt(cloud.url)
  const measured: Measured[] = []
  const made = process.argv.indexOf('--films')
  const kept = made > 0 ? process.argv[made + 1] : undefined
  for (const file of kept ? readdirSync(kept).map((name) => path.join(kept, name)) : realFilms(folder)) {
    const bytes = statSync(file).size
    const { uploadId } = await sender.begin(path.basename(file), bytes)
    await sendAll(sender, file, uploadId)
    await finish(sender, uploadId)
    const line = (await sender.lastCall('finishUpload'))
      .split('\n')
      .find((one) => one.includes('"inspected"'))
    const { bytesRead, ms } = JSON.parse(line ?? '{}') as { bytesRead: number; ms: number }
    const name = `inspect.${path.basename(file)}`
    measured.push(
      { name: `${name}.megabytes`, value: bytes / 1024 ** 2, unit: 'MB' },
      { name: `${name}.bytesRead`, value: bytesRead, unit: 'B', goal: { atMost: MOST_READ } },
      { name: `${name}.ms`, value: ms, unit: 'ms' },
    )
    if (!kept) rmSync(file)
  }
  return measured
}

const main = async (): Promise<void> => {
  await Promise.all([buildFunctions(), buildKillableCloud()])
  const folder = mkdtempSync(path.join(tmpdir(), 'jingying-uploads-'))
  const dataDir = path.join(folder, 'data')
  try {
    const cloud = await startKillableCloud(dataDir, true)
    tell('每种格式各一个约 50 MB 的视频…')
    const measured = await inspect(cloud, folder)
    for (const size of SIZES) {
      tell(`上传 ${size} MB…`)
      measured.push(...(await measureSize(cloud, folder, size)))
    }
    tell('上传途中断电两次…')
    measured.push(...(await survive(dataDir, cloud, folder)))
    report(measured)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

main().catch((thrown) => {
  console.error(thrown)
  process.exitCode = 1
})
