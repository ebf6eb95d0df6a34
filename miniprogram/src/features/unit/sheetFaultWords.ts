import type { SheetFault } from '#shared/model/sheet'
import type { SubmissionFaultCode } from '#shared/model/submissionFault'
import { submissionFault } from '#shared/model/submissionFault'
import { faultWords } from '@/features/entry/enter/faultWords'

type OwnCode = Exclude<SheetFault['code'], SubmissionFaultCode>

const own: Readonly<Record<OwnCode, (fault: SheetFault) => string>> = {
  FORMULA: () => '这里是公式，请改成文字：复制后“粘贴为数值”',
  ERROR_VALUE: () => '这里是表格软件报的错，请填上内容',
  PHONE_ROUNDED: () => '号码被表格软件四舍五入了，请把这一列设为文本后重新填写',
  NOT_A_LINK: () => '没有认出作品链接，请从平台重新复制',
  ROW_TWICE: ({ other }) => `和 ${other} 是同一件作品，请删掉一行`,
  OTHER_WAY: ({ other }) => `这个号码的主人已经自己报名（《${other}》），每人只能走一种方式`,
  COLUMN_MISSING: () => '表里没有这一列，可以以后由作者补充',
  COLUMN_TWICE: ({ other }) => `和 ${other} 是同一列，请删掉一列`,
}

/** What is wrong in a cell and how to mend it. */
export const sheetFaultWords = (fault: SheetFault): string => {
  if (fault.code === 'COLUMN_MISSING' && fault.severity === 'blocks') return '表里缺少这一列，请补上'
  if (fault.code === 'NOT_A_CHOICE' && fault.other) return `没有这一项，可以填：${fault.other}`
  if (fault.code === 'MISSING' && fault.other) return `还没有填，可以填：${fault.other}`
  const words = own[fault.code as OwnCode]
  if (words) return words(fault)
  const { code, limit, found, other } = fault
  return faultWords(
    submissionFault('', code as SubmissionFaultCode, {
      ...(limit !== undefined && { limit }),
      ...(found !== undefined && { found }),
      ...(other !== undefined && { other }),
    }),
  )
}
