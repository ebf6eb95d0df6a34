import { parseArgs } from 'node:util'
import { LEDGER_KEY } from '../tests/cloud'
import { buildFunctions } from './build-functions'
import { report } from './report'
import { simulateVoting } from './simulate/voting'

const numberOf = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new Error(`不是一个数：${text}`)
  return value
}

const main = async () => {
  const { values } = parseArgs({
    options: {
      accounts: { type: 'string', default: '2000' },
      casts: { type: 'string', default: '20000' },
      days: { type: 'string', default: '15' },
      kills: { type: 'string', default: '10' },
      seed: { type: 'string', default: '2020' },
      json: { type: 'boolean' },
    },
  })
  await buildFunctions()
  const startedAt = performance.now()
  const { faults, slips, votes, batches, told, kills } = await simulateVoting({
    accounts: numberOf(values.accounts),
    casts: numberOf(values.casts),
    days: numberOf(values.days),
    kills: numberOf(values.kills),
    seed: numberOf(values.seed),
    ledgerKey: LEDGER_KEY,
    tell: (line) => process.stderr.write(`${line}\n`),
  })
  for (const fault of faults) process.stderr.write(`不符：${fault}\n`)
  report([
    { name: 'simulate.sent', value: told.sent, unit: '次' },
    { name: 'simulate.lost', value: told.lost, unit: '次' },
    { name: 'simulate.kills', value: kills, unit: '次' },
    { name: 'simulate.slips', value: slips, unit: '张' },
    { name: 'simulate.votes', value: votes, unit: '票' },
    { name: 'simulate.batches', value: batches, unit: '批' },
    ...[...told.refusals].map(([code, value]) => ({ name: `simulate.refused.${code}`, value, unit: '次' })),
    { name: 'simulate.seconds', value: (performance.now() - startedAt) / 1000, unit: '秒' },
    { name: 'simulate.faults', value: faults.length, unit: '处', goal: { atMost: 0 } },
  ])
}

main().catch((thrown) => {
  console.error(thrown)
  process.exit(1)
})
