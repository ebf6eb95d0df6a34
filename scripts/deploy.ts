import { parseArgs } from 'node:util'
import { buildFunctions } from './build-functions'
import { apply } from './deploy/apply'
import { type Change, changesBetween, needsHands } from './deploy/changes'
import type { CloudAccount, Environment, Found } from './deploy/cloudAccount'
import { cloudbaseAccount, openManager } from './deploy/cloudbaseAccount'
import { credentialsFrom } from './deploy/credentials'
import { declared, namesOf, secretNames, secretsFrom } from './deploy/declared'
import { changeText, declaredText } from './deploy/words'

const tell = (line = '') => console.log(line)

const stop = (...lines: string[]): never => {
  for (const line of lines) console.error(line)
  process.exit(1)
}

/** Keys that something already depends on, and what another one would do. */
const lastingKeys = {
  LEDGER_KEY: '投票期间换掉它，所有账号都会变成新的投票人，因此系统会拒绝计票。',
  PRIVACY_KEY: '换掉它，已经收到的电话、地址等加密内容就再也打不开。',
}

const changedKey = (found: Found, secrets: Environment) =>
  Object.entries(lastingKeys).find(([key]) =>
    found.functions.some(
      ({ environment }) => environment[key] && secrets[key] && environment[key] !== secrets[key],
    ),
  )

const tellChanges = (envId: string, changes: readonly Change[]) => {
  tell()
  tell(
    changes.length === 0
      ? `云环境 ${envId} 已经是这样，没有要改的。`
      : `云环境 ${envId} 会有 ${changes.length} 处改动：`,
  )
  for (const change of changes) tell(`  ${needsHands(change) ? '✋' : '·'} ${changeText(change)}`)
}

const deployTo = async (account: CloudAccount, changes: readonly Change[], secrets: Environment) => {
  for (const change of changes) {
    if (needsHands(change)) continue
    await apply(account, change, secrets)
    tell(`✓ ${changeText(change)}`)
  }
  const left = changes.filter(needsHands)
  if (left.length > 0)
    return stop('', '还有要动手处理的：', ...left.map((change) => `  ✋ ${changeText(change)}`))
  tell('部署完成。运行 npm run doctor 核对一遍。')
}

const isDryRun = (args: string[]): boolean => {
  try {
    return parseArgs({ args, options: { 'dry-run': { type: 'boolean' } } }).values['dry-run'] ?? false
  } catch {
    return stop(`看不懂参数“${args.join(' ')}”。可以用：--dry-run 只看不改。`)
  }
}

const main = async () => {
  const isDry = isDryRun(process.argv.slice(2))
  await buildFunctions()
  const wanted = declared()
  const names = secretNames(wanted)
  const secrets = secretsFrom(process.env, names)
  const credentials = credentialsFrom(process.env)

  if (isDry) declaredText(wanted).forEach(tell)
  if ('missing' in credentials) {
    const missing = [...credentials.missing, ...names.filter((name) => !secrets[name])]
    if (isDry && !credentials.someGiven)
      return tell(`\n没有云环境的凭据，以上是在空的云环境里会创建的全部内容。`)
    return stop(
      `部署需要这些环境变量，现在缺少：${missing.join('、')}`,
      '它们分别是什么、从哪里得到，见 docs/operate/deploy.md 和 docs/operate/keys.md。',
    )
  }

  const account = cloudbaseAccount(await openManager(credentials), credentials.envId)
  const found = await account.find(namesOf(wanted))
  const changed = changedKey(found, secrets)
  if (changed) {
    const [key, effect] = changed
    return stop(
      `${key} 和云环境里现有的不一样，没有做任何改动。`,
      `${effect}请换回原来的值，见 docs/operate/keys.md。`,
    )
  }
  const changes = changesBetween(wanted, found, secrets)
  tellChanges(credentials.envId, changes)
  if (isDry) return
  const missing = names.filter((name) => !secrets[name])
  if (missing.length > 0) return stop(`还缺少环境变量：${missing.join('、')}。见 docs/operate/keys.md。`)
  tell()
  await deployTo(account, changes, secrets)
}

main().catch((thrown) => {
  console.error(thrown)
  stop('部署没有完成。已经做完的改动不会丢，排除原因后再运行一次即可接着做。')
})
