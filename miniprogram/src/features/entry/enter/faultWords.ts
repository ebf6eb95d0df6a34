import type { SubmissionFault, SubmissionFaultCode } from '#shared/model/submissionFault'
import { platformNames } from '../platformNames'

const words: Readonly<Record<SubmissionFaultCode, (fault: SubmissionFault) => string>> = {
  MISSING: () => '这里还没有填',
  TOO_LONG: ({ limit = 0, found = 0 }) => `多了 ${found - limit} 个字，最多 ${limit} 个字`,
  HAS_CONTROLS: () => '有看不见的特殊字符，请删掉重新输入',
  NOT_A_CHOICE: () => '请从给出的选项里选一个',
  NOT_A_PHONE: () => '号码不对，请填 11 位手机号，或带区号的座机',
  NOT_A_NUMBER: () => '请只填数字',
  NOT_A_DATE: () => '日期不对，请重新选择',
  TOO_MANY: ({ limit = 0, found = 0 }) => `最多 ${limit} 个，现在是 ${found} 个，请删掉 ${found - limit} 个`,
  SAME_TWICE: () => '和前面的一样，请改一个或删掉',
  FILE_MISSING: () => '还没有上传作品',
  LINK_MISSING: () => '还没有填作品链接',
  FILE_NOT_ASKED: () => '这个赛事只收链接，请把视频去掉',
  LINK_NOT_ASKED: () => '这个赛事只收视频文件，请把链接去掉',
  PLATFORM_NOT_ASKED: ({ other }) =>
    `这个赛事不收${platformNames[other as keyof typeof platformNames] ?? '这个平台'}的链接`,
  TERMS_NOT_ACCEPTED: () => '请先阅读并同意参赛条款',
  TERMS_RENEWED: () => '参赛条款有了新版本，请重新阅读并同意',
  NOT_STATED_ORIGINAL: () => '请确认作品是原创',
  GUARDIAN_MISSING: () => '未满 14 周岁，需要监护人同意',
  UNIT_NOT_IN_TITLE: ({ other }) => `标题里没有看到“${other}”，通知要求标题体现单位`,
  TAGS_NOT_STATED: ({ other }) => `请确认发布时带了话题 ${other}`,
  COVER_MISSING: () => '建议选一张封面，名单里会好看得多',
}

/** What is wrong and how to mend it, in one line under the field. */
export const faultWords = (fault: SubmissionFault): string => words[fault.code](fault)

const fieldNames: Readonly<Record<string, string>> = {
  items: '作品',
  cover: '封面',
  title: '作品标题',
  categoryId: '组别',
  authors: '作者',
  introduction: '作品简介',
  unit: '单位',
  city: '城市',
  consents: '声明',
}

/** How a field is called, for a list of what is left to mend. */
export const fieldName = (
  field: string,
  fields: readonly { readonly fieldId: string; readonly name: string }[],
): string => {
  const [group = '', rest] = field.split('.')
  if (group === 'fields') return fields.find(({ fieldId }) => fieldId === rest)?.name ?? '参赛资料'
  const name = fieldNames[group] ?? '整件作品'
  return rest !== undefined && /^\d+$/.test(rest) && rest !== '0' ? `${name} ${Number(rest) + 1}` : name
}
