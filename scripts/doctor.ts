import { buildFunctions } from './build-functions'
import { root } from './cloud/deployment'
import { startOptions } from './demo/options'
import { cloudbaseAccount, openManager } from './deploy/cloudbaseAccount'
import { credentialsFrom } from './deploy/credentials'
import { declared, namesOf, secretNames, secretsFrom } from './deploy/declared'
import { bad, type Finding, findingText, isHealthy, spare } from './doctor/finding'
import { judgeDeployment } from './doctor/judgeDeployment'
import { judgeMachine } from './doctor/judgeMachine'
import { machineFacts } from './doctor/machineFacts'

const findMachine = async (): Promise<Finding[]> => {
  const options = startOptions([], process.env)
  if (typeof options === 'string') return [bad('端口', options, '去掉或改正环境变量 PORT')]
  return judgeMachine(await machineFacts(root, options.port))
}

const findDeployment = async (): Promise<Finding[]> => {
  const credentials = credentialsFrom(process.env)
  if ('missing' in credentials) {
    const missing = credentials.missing.join('、')
    if (credentials.someGiven)
      return [bad('部署', `缺少环境变量 ${missing}`, '补上后再检查，见 docs/operate/deploy.md')]
    return [spare('部署', '没有云环境的凭据，没有检查', `要检查就设好环境变量 ${missing}`)]
  }
  try {
    await buildFunctions()
    const wanted = declared()
    const account = cloudbaseAccount(await openManager(credentials), credentials.envId)
    const secrets = secretsFrom(process.env, secretNames(wanted))
    return judgeDeployment(wanted, await account.find(namesOf(wanted)), secrets)
  } catch (thrown) {
    const says = thrown instanceof Error ? thrown.message : String(thrown)
    return [bad('部署', `没有查到：${says}`, '核对环境 ID、密钥和网络，见 docs/operate/deploy.md')]
  }
}

const main = async () => {
  const findings = [...(await findMachine()), ...(await findDeployment())]
  const healthy = isHealthy(findings)
  if (process.argv.includes('--json')) console.log(JSON.stringify({ healthy, findings }, null, 2))
  else for (const finding of findings) console.log(findingText(finding))
  process.exitCode = healthy ? 0 : 1
}

main()
