import type { Noun } from '#shared/contract/action'
import { commonErrors } from '#shared/contract/action'
import { contract, type ErrorCode } from '#shared/contract/index'
import { messageOf } from '../../miniprogram/src/api/messages.zh'
import type { ClientRefusal, NetworkRefusal } from '../../miniprogram/src/api/refusal'
import { exampleFactsOf } from '../../tests/fixtures/exampleFacts'
import { errorAdvice, networkAdvice } from './errorAdvice'

const messageText = (code: string): string => {
  const { title, text } = messageOf({ code, ...exampleFactsOf(code) } as unknown as ClientRefusal)
  return `**${title}** ${text}`
}

/** Which actions answer a code; the common ones can come from any. */
const actionsOf = (code: string): string => {
  if (code in commonErrors) return '任何操作'
  return Object.entries<Noun>(contract)
    .flatMap(([noun, actions]) =>
      Object.entries(actions)
        .filter(([, { errors }]) => code in errors)
        .map(([action]) => `\`${noun}.${action}\``),
    )
    .join('、')
}

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`

/** The page docs/operate/error-codes.md, whole: generated, so that it never tells of yesterday's codes. */
export const errorCodesPage = (): string =>
  [
    '# 错误代码',
    '',
    '由 `npm run docs:codes` 从合约和文案生成，请不要手改。提示里的时间和数字是举例。',
    '',
    '云函数把意料之中的拒绝作为结果返回：一个大写的代码，加上调用方需要知道的事实。',
    '意料之外的都是 `INTERNAL`，带一个请求编号；日志里用这个编号能查到经过。',
    '',
    row('代码', '来自', '用户看到', '工作人员怎么办'),
    row('---', '---', '---', '---'),
    ...(Object.keys(errorAdvice) as ErrorCode[]).map((code) =>
      row(`\`${code}\``, actionsOf(code), messageText(code), errorAdvice[code]),
    ),
    '',
    '## 网络',
    '',
    '这些不是云函数返回的，是手机自己知道的。',
    '',
    row('代码', '用户看到', '工作人员怎么办'),
    row('---', '---', '---'),
    ...(Object.keys(networkAdvice) as NetworkRefusal['code'][]).map((code) =>
      row(`\`${code}\``, messageText(code), networkAdvice[code]),
    ),
    '',
  ].join('\n')
