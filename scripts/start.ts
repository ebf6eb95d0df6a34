import { rmSync } from 'node:fs'
import path from 'node:path'
import { instantOf } from '#shared/lib/day'
import { collections } from '../cloudfunctions/_data/collections'
import { type Cloud, StartFailure, startCloud } from '../localcloud'
import { people } from '../tests/fixtures/people'
import { buildClient, clients, isClientCurrent } from './build/client'
import { buildFunctions } from './build-functions'
import { functionsDir, localFunctions, root } from './cloud/deployment'
import { demoLedgerKey } from './demo/ledgerKey'
import { type StartOptions, startOptions } from './demo/options'
import { isSeeded, seedDemo } from './demo/seedDemo'
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
    default:
      return [`没有启动成功：${failure.message}`]
  }
}

const openCloud = async (options: StartOptions): Promise<Cloud> => {
  const webRoot = path.join(root, clients.preview.folder)
  try {
    return await startCloud({
      dataDir: options.dataDir,
      port: options.port,
      functionsDir,
      functions: localFunctions(),
      collections,
      personas: people,
      environment: { LEDGER_KEY: demoLedgerKey(options.dataDir) },
      startAt: instantOf('2020-11-26 09:00'),
      webRoot,
    })
  } catch (failure) {
    if (failure instanceof StartFailure) return stop(...startFailureText(failure, options))
    throw failure
  }
}

const build = async () => {
  const built = await buildFunctions()
  const rebuilt = built.filter((one) => one.rebuilt).map(({ name }) => name)
  if (rebuilt.length > 0) tell(`已构建云函数：${rebuilt.join('、')}`)
  if (isClientCurrent('preview')) return
  tell('正在构建网页预览（只在第一次，或页面有改动时，约半分钟）…')
  await buildClient('preview').catch((failure: Error) => stop('网页预览没有构建成功：', failure.message))
}

const main = async () => {
  const startedAt = performance.now()
  const options = startOptions(process.argv.slice(2), process.env)
  if (typeof options === 'string') return stop(options)
  if (options.fresh) rmSync(options.dataDir, { recursive: true, force: true })

  await build()
  const cloud = await openCloud(options)
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

  if (!(await isSeeded(cloud))) await seedDemo(cloud, demoLedgerKey(options.dataDir), tell)
  for (const line of welcome(cloud, (performance.now() - startedAt) / 1000)) tell(line)
}

main().catch((thrown) => {
  console.error(thrown)
  process.exit(1)
})
