import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { instantOf } from '#shared/lib/day'
import { collections } from '../cloudfunctions/_data/collections'
import { type Cloud, StartFailure, startCloud } from '../localcloud'
import { lockFolder } from '../localcloud/folderLock'
import { people } from '../tests/fixtures/people'
import { buildClient, clients, isClientCurrent } from './build/client'
import { buildScreen, screenDir } from './build/screen'
import { buildFunctions } from './build-functions'
import { functionsDir, localFunctions, root } from './cloud/deployment'
import { copyMakerHere } from './demo/copyMaker'
import { clearFolder, markSeeded, stateOf } from './demo/demoFolder'
import { demoKeys, demoWitness } from './demo/demoKeys'
import { type StartOptions, startOptions } from './demo/options'
import { seedDemo } from './demo/seedDemo'
import { welcome } from './demo/welcome'

const tell = (line: string) => console.log(line)

const stop = (...lines: string[]): never => {
  for (const line of lines) console.error(line)
  process.exit(1)
}

const startFailureText = (failure: StartFailure, { port, dataDir }: StartOptions): string[] => {
  switch (failure.kind) {
    case 'PORT_TAKEN':
      return [
        `端口 ${port} 已经被别的程序占用，多半是上一次的预览还开着。`,
        `请关掉它，或者换一个端口：npm start -- --port ${port + 1}`,
      ]
    case 'DATA_DAMAGED':
      return [
        `数据目录 ${dataDir} 里的文件损坏了：${failure.facts.path ?? ''}`,
        '演示数据可以重新生成：npm start -- --fresh（原来的数据会被删除；要留着就先把这个目录复制走）',
      ]
    case 'DATA_IN_USE':
      return [
        `数据目录 ${dataDir} 正被另一个竞映使用。`,
        '请先退出那一个，或者换一个目录：npm start -- --data 另一个目录 --port 另一个端口',
      ]
    case 'BAD_TRIGGER':
      return [`cloudbaserc.json 里的定时触发器写得不对：${failure.message}`]
    case 'BUNDLE_MISSING':
      return [
        `云函数没有构建出来：${failure.facts.path ?? ''}`,
        '请运行 npm run build:functions，看它报什么错。',
      ]
  }
}

/** True if a season is to be made. What another cloud uses, or another program owns, is left alone. */
const prepareFolder = ({ dataDir, fresh }: StartOptions): boolean => {
  const state = stateOf(dataDir)
  if (state === 'not-ours') {
    return stop(
      `目录 ${dataDir} 里有别的文件，不是演示数据，不会动它。`,
      '请换一个空目录：npm start -- --data 目录',
    )
  }
  if (state === 'seeded' && !fresh) return false
  mkdirSync(dataDir, { recursive: true })
  const unlock = lockFolder(dataDir)
  clearFolder(dataDir)
  unlock()
  return true
}

const openCloud = (options: StartOptions): Promise<Cloud> => {
  const webRoot = path.join(root, clients.preview.folder)
  return startCloud({
    dataDir: options.dataDir,
    port: options.port,
    roundTripMs: options.roundTripMs,
    functionsDir,
    functions: localFunctions(),
    collections,
    personas: people,
    environment: {
      ...demoKeys(options.dataDir),
      WITNESS_URL: demoWitness(options.dataDir),
      COPY_MAKER: copyMakerHere(),
    },
    startAt: instantOf('2020-11-26 09:00'),
    webRoot,
    webFolders: { '/screen': screenDir },
  })
}

const open = async (options: StartOptions): Promise<{ cloud: Cloud; isNew: boolean }> => {
  try {
    const isNew = prepareFolder(options)
    return { cloud: await openCloud(options), isNew }
  } catch (failure) {
    if (failure instanceof StartFailure) return stop(...startFailureText(failure, options))
    throw failure
  }
}

const build = async () => {
  const built = await buildFunctions()
  const rebuilt = built.filter((one) => one.rebuilt).map(({ name }) => name)
  if (rebuilt.length > 0) tell(`已构建云函数：${rebuilt.join('、')}`)
  await buildScreen()
  if (isClientCurrent('preview')) return
  tell('正在构建网页预览（只在第一次，或页面有改动时，约半分钟）…')
  await buildClient('preview').catch((failure: Error) => stop('网页预览没有构建成功：', failure.message))
}

const main = async () => {
  const startedAt = performance.now()
  const options = startOptions(process.argv.slice(2), process.env)
  if (typeof options === 'string') return stop(options)
  await build()
  const { cloud, isNew } = await open(options)
  let closing = false
  const close = async () => {
    if (closing) return
    closing = true
    tell('\n正在保存并退出…')
    await cloud.close()
    process.exit(0)
  }
  process.on('SIGINT', close)
  process.on('SIGTERM', close)

  if (isNew) {
    await seedDemo(cloud, demoKeys(options.dataDir).LEDGER_KEY, tell)
    markSeeded(options.dataDir)
  }
  for (const line of welcome(cloud, (performance.now() - startedAt) / 1000)) tell(line)
}

main().catch((thrown) => {
  console.error(thrown)
  process.exit(1)
})
