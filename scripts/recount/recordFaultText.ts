import type { RecountFault } from '#shared/model/export'
import { MANIFEST_NAME } from '#shared/model/record'
import type { AwardsFault } from '#shared/rules/recountRecord'
import { faultText } from './faultText'
import type { FileFault } from './recordFiles'

export const signatureFaultText = (code: 'SIGNATURE_WRONG' | 'OTHER_KEY'): string =>
  code === 'OTHER_KEY' ? `${MANIFEST_NAME} 不是用给出的公钥签的` : `${MANIFEST_NAME} 被改过：签名与内容不符`

const rowWords: Readonly<Record<FileFault['code'], (row: number) => string>> = {
  ROW_ALTERED: (row) => `第 ${row} 行被改过`,
  ROW_MISSING: (row) => `缺少第 ${row} 行`,
  ROW_ADDED: (row) => `第 ${row} 行是多出来的`,
  FILE_ALTERED: () => '行都在，但文件被改过',
  FILE_MISSING: () => '缺少这个文件',
  FILE_ADDED: () => '多出这个文件',
}

/** What a row is about, for whoever looks for it. */
const subjectOf = (line: string): string => {
  try {
    const row = JSON.parse(line) as Record<string, unknown>
    const found = [
      'entryId',
      'number',
      'awardId',
      'panelId',
      'rulingId',
      'unitId',
      'field',
      'target',
      'version',
    ]
      .map((name) => row[name])
      .find((value) => typeof value === 'string' || typeof value === 'number')
    return found === undefined ? '' : `（${String(found)}）`
  } catch {
    return ''
  }
}

/** Of slips a row is a batch with its slips; the count says which of them. */
export const fileFaultText = ({ name, code, row, line }: FileFault, slip?: RecountFault): string => {
  if (!name.startsWith('batches-')) return `${name} ${rowWords[code](row)}${subjectOf(line)}`
  const words = rowWords[code](row).replace('行', '个批次')
  return `${name} ${words}${slip ? `：${faultText(slip)}` : ''}`
}

export const countFaultText = (fault: RecountFault): string => `重新计票：${faultText(fault)}`

const awardWords: Readonly<Record<AwardsFault['code'], string>> = {
  BATCH_DIFFERS: '名单所依据的批次不在账本里',
  SCORE_STRAY: '分数不在评分标准之内，或不是这个评委组的',
  WORK_UNKNOWN: '成绩表里的作品不在作品清单里',
  WORK_LEFT_OUT: '公开的作品没有进成绩表或名单，也没有下架的记录',
  TABLE_DIFFERS: '成绩与选票、评分按公式算出的不同',
  LIST_DIFFERS: '名单与成绩、奖项规则和主办方的决定算出的不同',
  LIST_HASH_DIFFERS: '名单的散列与公布的不同，算出的是',
  DECISION_UNEXPLAINED: '公示以后的决定没有对应的公开变动',
  CHANGE_UNEXPLAINED: '公开的变动没有对应的决定',
  OBJECTION_WITHOUT_RECALL: '异议取消了获奖资格，名单却没有相应的决定',
}

export const awardsFaultText = ({ code, kind, row, where }: AwardsFault): string =>
  `${kind}.jsonl${row > 0 ? ` 第 ${row} 行` : ''}：${awardWords[code]}：${where}`
