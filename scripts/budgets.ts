import { measureBundles } from '../tests/budgets/bundles'
import { measureDatabaseCalls } from '../tests/budgets/databaseCalls'
import { measureSetData } from '../tests/budgets/setData'
import { measureSlowPhone } from '../tests/budgets/slowPhone'
import { chromiumPath, hasChromium } from './browser/chromium'
import { buildClient } from './build/client'
import { buildFunctions } from './build-functions'
import { type Measured, report } from './report'

const progress = (line: string) => process.stderr.write(`${line}\n`)

// A batch of one slip has no other to mark than the one that is held back until the batch stands.
const spareOf = (action: string): number => (action === 'voting.settle' ? 1 : 0)

/** An instance in its steady state; a cold one fills its caches first, and is told apart. */
const databaseCalls = async (): Promise<Measured[]> =>
  Object.entries(await measureDatabaseCalls()).flatMap(([action, { one, many }]) => [
    { name: `dbCalls.${action}.one`, value: one.steady, unit: '' },
    // Whatever an action handles, thirty of it cost no more calls than one.
    {
      name: `dbCalls.${action}.many`,
      value: many.steady,
      unit: '',
      goal: { atMost: one.steady + spareOf(action) },
    },
    { name: `dbCallsCold.${action}.one`, value: one.cold, unit: '' },
    { name: `dbCallsCold.${action}.many`, value: many.cold, unit: '', goal: { atMost: one.cold } },
  ])

const main = async () => {
  progress('正在构建（没有改动的不重建）…')
  await buildFunctions()
  await buildClient('weapp')
  await buildClient('preview')
  progress('正在数每个动作的数据库调用…')
  const measures = await databaseCalls()
  progress('正在量构建产物…')
  measures.push(...(await measureBundles()))
  if (hasChromium) {
    progress('正在量 setData…')
    measures.push(...(await measureSetData()))
    progress('正在用慢手机打开赛事页（CPU 慢 6 倍，150 ms 往返，1.6 Mbit/s）…')
    measures.push(...(await measureSlowPhone()))
  } else {
    progress(`没有找到 Chromium（${chromiumPath}），setData 和慢手机没有量。安装：apt-get install chromium`)
    process.exitCode = 1
  }
  report(measures)
}

main().catch((thrown) => {
  console.error(thrown)
  process.exitCode = 1
})
