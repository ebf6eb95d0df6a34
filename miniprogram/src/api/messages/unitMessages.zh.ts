import type { UnreadableReason } from '#shared/model/sheet'
import { type MessageTable, say } from './message'

const unreadable = (why: UnreadableReason, atMost: number): string =>
  ({
    notSheet: '它不是表格。请选 Excel（.xlsx）或 CSV 文件。',
    oldExcel: '它是旧版 Excel 或 WPS 格式。请用 Excel 或 WPS 打开，另存为 .xlsx 后再选。',
    locked: '它有打开密码。请去掉密码后再选。',
    macros: '它带有宏。请另存为不带宏的 .xlsx 后再选。',
    damaged: '文件不完整。请重新保存一份后再选。',
    encoding: '里面的文字认不出来。请另存为 .xlsx 后再选。',
    tooLarge: '它太大了。请删掉图片和没用的工作表后再选。',
    tooManyRows: `一张表最多 ${atMost} 行。请分成几个文件。`,
    empty: '里面没有作品。请把内容填在第一张工作表里。',
    noHeader: '没有找到表头。表头里要有“作品题目”和“姓名”。',
  })[why]

export const unitMessages = {
  // Units and sheets.
  UNIT_NOT_FOUND: say('没有找到这个单位', '它可能已经被移除。联络员请联系主办方。'),
  UNIT_NAME_TAKEN: say('已经有同名的单位', '没有保存，你填的都在。请核对是不是同一个单位。'),
  UNIT_HAS_WORKS: ({ works }) => ({
    title: '这个单位已经有作品',
    text: `它有 ${works} 件作品，不能移除。可以修改名称和联系人。`,
  }),
  TOO_MANY_UNITS: ({ atMost }) => ({
    title: '单位太多了',
    text: `一个赛事最多 ${atMost} 个单位。没有保存，你填的都在。`,
  }),
  PHONE_NOT_READ: say('电话号码不对', '请填 11 位手机号，或带区号的座机。没有保存，你填的都在。'),
  WORK_CLAIMED: say('这件作品已经有人认领', '作者已经接手，可以自己查看进度，不需要新的认领码。'),
  SHEET_NOT_READABLE: ({ why, atMost }) => ({ title: '这个表格读不了', text: unreadable(why, atMost) }),
  SHEET_CHANGED: say('表格和预览时不一样', '什么都没有导入。请重新选择文件，看过预览后再导入。'),
  SHEET_HAS_FAULTS: ({ faults }) => ({
    title: `表格里有 ${faults.length} 处要改`,
    text: '什么都没有导入。请按列出的单元格改好后，再选一次文件。',
  }),
  EXPORT_TOO_LARGE: ({ rows, atMost }) => ({
    title: '一次导出不下',
    text: `有 ${rows} 行，一张表最多 ${atMost} 行。请联系开发者分批导出。`,
  }),
} satisfies Partial<MessageTable>
