import { fileSize, videoFaultText } from '../fileWords'
import { brief, clock, type MessageTable, say } from './message'

const stageText = (opensAt: number | null, closedAt: number | null): string => {
  if (opensAt !== null) return `${clock(opensAt)} 开始，你填的都会留着。`
  return closedAt === null
    ? '时间公布后再来，你填的都会留着。'
    : `已于 ${clock(closedAt)} 截止。如有疑问请联系主办方。`
}

export const mediaMessages = {
  // Files
  UPLOAD_NOT_FOUND: say('这次上传已经失效', '超过一天没有继续。请重新选择文件上传。'),
  PURPOSE_NOT_YOURS: say('这类文件由工作人员上传', '如果你应当能上传，请联系本次赛事的主办方。'),
  STAGE_NOT_OPEN: ({ opensAt, closedAt }) => ({
    title: opensAt === null && closedAt !== null ? '已经截止' : '现在还不能提交',
    text: stageText(opensAt, closedAt),
  }),
  FILE_EMPTY: say('文件是空的', '没有上传。请重新导出或换一个文件。'),
  FILE_KIND_NOT_TAKEN: ({ ending, taken }) => ({
    title: ending ? `不收 ${ending} 格式` : '看不出文件的格式',
    text: `没有上传。请换成 ${taken.join('、')} 格式的文件。`,
  }),
  FILE_TOO_LARGE: ({ bytes, limit }) => ({
    title: '文件太大',
    text: `这个文件 ${fileSize(bytes)}，上限 ${fileSize(limit)}。没有上传，请压缩后再试。`,
  }),
  TOO_MANY_UPLOADS: ({ atMost }) => ({
    title: '今天上传得太多了',
    text: `一天最多开始 ${atMost} 次上传，请明天再试。已经传好的都在。`,
  }),
  VIDEO_NOT_TAKEN: ({ faults }) => ({
    title: '这个视频不符合要求',
    text: faults
      .filter(({ strictness }) => strictness === 'hard')
      .map(videoFaultText)
      .join(''),
  }),
  FILE_NOT_WHAT_IT_SAYS: ({ name }) => ({
    title: '文件内容和后缀不一致',
    text: `“${brief(name)}”不是它的后缀所说的格式。请重新导出后再传。`,
  }),
  PARTS_MISSING: say(
    '文件没有传完整',
    '有一部分补传后仍对不上，多半是手机上的文件不完整或被改动过。已传的部分都在：可以再试一次，或点“换一个”重新选择文件。',
  ),
  JOINING_FAILED: say('文件没有保存成功', '试了多次都没有成功，请稍后重新上传，或联系主办方代为上传。'),
  FILE_NOT_FOUND: say('没有找到这个文件', '可能已被清理，刷新后再看。'),
} satisfies Partial<MessageTable>
