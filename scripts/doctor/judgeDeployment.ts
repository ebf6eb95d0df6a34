import { type Change, changesBetween } from '../deploy/changes'
import type { Environment, Found } from '../deploy/cloudAccount'
import type { Declared } from '../deploy/declared'
import { changeText } from '../deploy/words'
import { bad, type Finding, good } from './finding'

interface Check {
  readonly name: string
  readonly fine: string
  readonly isFault: (change: Change) => boolean
  readonly mend?: string
}

const DEPLOY = '运行 npm run deploy；想先看看会改什么，加 -- --dry-run'

const isMissingSecret = (change: Change): boolean =>
  change.kind === 'configure' && change.what.some((name) => change.declared.environment.includes(name))

/** A deployment is sound where deploying again would change nothing; said by what can go wrong when it is not. */
const checks: readonly Check[] = [
  {
    name: '云函数',
    fine: '都在，代码和配置是现在这一版',
    isFault: (change) =>
      change.kind === 'create function' ||
      change.kind === 'replace code' ||
      change.kind === 'runtime differs' ||
      (change.kind === 'configure' && !isMissingSecret(change)),
  },
  {
    name: '环境变量',
    fine: '需要的都有',
    isFault: isMissingSecret,
    mend: '设好同名的环境变量后运行 npm run deploy，见 docs/operate/keys.md',
  },
  {
    name: '定时触发器',
    fine: '都在，时间一致',
    isFault: ({ kind }) => kind === 'add trigger' || kind === 'remove trigger',
  },
  {
    name: '数据库集合',
    fine: '都在',
    isFault: ({ kind }) => kind === 'create collection',
  },
  {
    name: '集合权限',
    fine: '都不对小程序端开放',
    isFault: ({ kind }) => kind === 'set collection access',
  },
  {
    name: '索引',
    fine: '都在，内容一致',
    isFault: ({ kind }) => kind === 'create index' || kind === 'index differs',
  },
  {
    name: '云存储权限',
    fine: '只有上传的人能改自己的文件',
    isFault: ({ kind }) => kind === 'set storage access',
  },
]

export const judgeDeployment = (declared: Declared, found: Found, secrets: Environment): Finding[] => {
  const changes = changesBetween(declared, found, secrets)
  return checks.map(({ name, fine, isFault, mend = DEPLOY }) => {
    const faults = changes.filter(isFault)
    return faults.length === 0
      ? good(`部署 · ${name}`, fine)
      : bad(`部署 · ${name}`, `应当${faults.map(changeText).join('；')}`, mend)
  })
}
