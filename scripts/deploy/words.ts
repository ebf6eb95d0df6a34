import type { IndexDeclaration } from '../../cloudfunctions/_data/collections'
import type { Change } from './changes'
import type { Declared } from './declared'

const accessWords: Readonly<Record<string, string>> = {
  ADMINONLY: 'ADMINONLY（小程序端不能读写，只有云函数可以）',
  ADMINWRITE: 'ADMINWRITE（所有人可读，只有云函数可写）',
  PRIVATE: 'PRIVATE（只有创建者和云函数可读写）',
  READONLY: 'READONLY（所有人可读，只有创建者和云函数可写）',
  CUSTOM: 'CUSTOM（自定义规则）',
}

const accessText = (access: string): string => accessWords[access] ?? (access || '（没有设置）')

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`

const indexText = ({ name, fields, unique }: IndexDeclaration): string => {
  const keys = fields.map(({ field, order }) => (order === 1 ? field : `${field} 降序`)).join('，')
  return `${name}（${keys}）${unique ? '，唯一' : ''}`
}

/** All that belongs to the product in a cloud environment. */
export const declaredText = (declared: Declared): string[] => [
  `云函数 ${declared.functions.length} 个`,
  ...declared.functions.flatMap((one) => [
    `  ${one.name.padEnd(10)} ${one.runtime}  ${one.memorySize} MB  超时 ${one.timeout} 秒  代码包 ${kilobytes(one.bytes)}`,
    ...(one.environment.length > 0 ? [`             环境变量 ${one.environment.join('、')}`] : []),
    ...one.triggers.map(({ name, config }) => `             定时 ${name}  ${config}`),
  ]),
  '',
  `数据库集合 ${declared.collections.length} 个，权限都是 ${accessText(declared.collectionAccess)}`,
  ...declared.collections.flatMap(({ name, indexes }) => [
    `  ${name}`,
    ...indexes.map((index) => `             索引 ${indexText(index)}`),
  ]),
  '',
  `云存储权限 ${accessText(declared.storageAccess)}`,
]

const configurationWords: Readonly<Record<string, string>> = {
  memorySize: '内存',
  timeout: '超时',
  fingerprint: '代码指纹',
}

export const changeText = (change: Change): string => {
  switch (change.kind) {
    case 'create collection':
      return `新建集合 ${change.collection}`
    case 'create index':
      return `集合 ${change.collection} 新建索引 ${indexText(change.index)}`
    case 'set collection access':
      return `集合 ${change.collection} 的权限设为 ${accessText(change.to)}${change.from ? `，现在是 ${accessText(change.from)}` : ''}`
    case 'set storage access':
      return `云存储的权限设为 ${accessText(change.to)}，现在是 ${accessText(change.from)}`
    case 'create function':
      return `新建云函数 ${change.declared.name}（${kilobytes(change.declared.bytes)}）`
    case 'replace code':
      return `更新云函数 ${change.declared.name} 的代码（${kilobytes(change.declared.bytes)}）`
    case 'configure':
      return `更新云函数 ${change.declared.name} 的配置：${change.what.map((one) => configurationWords[one] ?? `环境变量 ${one}`).join('、')}`
    case 'add trigger':
      return `云函数 ${change.functionName} 新建定时 ${change.trigger.name}（${change.trigger.config}）`
    case 'remove trigger':
      return `云函数 ${change.functionName} 去掉定时 ${change.trigger.name}（${change.trigger.config}）`
    case 'index differs':
      return `集合 ${change.collection} 已有同名但不同的索引 ${change.index.name}：请在云开发控制台删掉它，再部署一次，会建成 ${indexText(change.index)}`
    case 'runtime differs':
      return `云函数 ${change.functionName} 的运行环境是 ${change.from}，应当是 ${change.to}：云端不能直接改，请在云开发控制台删掉这个函数，再部署一次`
  }
}
