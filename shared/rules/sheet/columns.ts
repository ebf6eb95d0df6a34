import type { ContestPlan } from '#shared/model/contest'
import { plainText } from './plainText'

/** What a column holds: a part of every work, or `fields.…` of the contest's own; `''` for what nobody asked for. */
export type ColumnKey = string

interface Column {
  readonly key: ColumnKey
  /** As the form has it, for a message. */
  readonly name: string
  readonly headings: readonly string[]
}

const everyForm: readonly Column[] = [
  {
    key: 'title',
    name: '作品题目',
    headings: ['作品题目', '作品名称', '作品标题', '作品名', '题目', '标题', '片名', '名称'],
  },
  {
    key: 'authors',
    name: '作者姓名',
    headings: [
      '作者姓名',
      '姓名',
      '作者',
      '作者名称',
      '参赛者',
      '参赛者姓名',
      '参赛人',
      '主创',
      '主创人员',
      '作者名单',
    ],
  },
  {
    key: 'occupationOrUnit',
    name: '职业/单位',
    headings: ['职业单位', '单位职业', '职业或单位', '职业及单位'],
  },
  {
    key: 'link',
    name: '作品链接',
    headings: ['作品链接', '链接地址', '链接', '视频链接', '发布链接', '作品地址', '抖音链接', '网址'],
  },
  {
    key: 'introduction',
    name: '作品简介',
    headings: ['作品简介', '作品介绍', '简介', '内容简介', '作品说明', '介绍'],
  },
  {
    key: 'category',
    name: '组别',
    headings: ['组别', '类别', '作品类别', '参赛组别', '作品组别', '参赛类别'],
  },
  {
    key: 'unit',
    name: '单位',
    headings: ['单位', '工作单位', '所在单位', '作者单位', '选送单位', '报送单位'],
  },
  { key: 'city', name: '城市', headings: ['城市', '地市', '所在城市', '所在地', '市'] },
  {
    key: 'file',
    name: '视频文件名',
    headings: ['视频文件名', '文件名', '视频文件', '文件名称', '视频文件名称'],
  },
  { key: 'no', name: '序号', headings: ['序号', '编号', '序', 'no'] },
]

/** Other words for fields that many notices ask for, by their fieldId. */
const fieldHeadings: Readonly<Record<string, readonly string[]>> = {
  phone: ['手机号码', '手机号', '手机', '联系电话', '电话', '联系方式', '电话号码', '移动电话', '联系手机'],
  address: ['通讯地址', '通信地址', '地址', '联系地址', '邮寄地址', '详细地址'],
  occupation: ['职业', '职务'],
  realName: ['真实姓名'],
}

/** `作品简介（200字以内）*` is 作品简介. */
export const plainHeading = (text: string): string =>
  plainText(text)
    .replace(/[(（[【].*?[)）\]】]/g, '')
    .replace(/[\s*＊:：/／、.．]/g, '')
    .toLowerCase()

/** What the columns of a contest's sheets may be; the contest's own fields first, for they are its own words. */
export const columnsOf = ({ requirements }: Pick<ContestPlan, 'requirements'>): Column[] => {
  const own = requirements.fields.map(({ fieldId, name, hidden }) => {
    const isOwnPlace = !hidden && (fieldId === 'unit' || fieldId === 'city')
    const place = everyForm.find(({ key }) => key === fieldId)
    const others = place?.headings ?? fieldHeadings[fieldId] ?? []
    return { key: isOwnPlace ? fieldId : `fields.${fieldId}`, name, headings: [name, ...others] }
  })
  const keys = new Set(own.map(({ key }) => key))
  return [...own, ...everyForm.filter(({ key }) => !keys.has(key))].map((column) => ({
    ...column,
    headings: column.headings.map(plainHeading),
  }))
}

export const columnFor = (heading: string, columns: readonly Column[]): Column | undefined => {
  const plain = plainHeading(heading)
  return plain === '' ? undefined : columns.find(({ headings }) => headings.includes(plain))
}
