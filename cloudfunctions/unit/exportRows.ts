import { clockText } from '#shared/lib/day'
import type { Contest } from '#shared/model/contest'
import type { Submission } from '#shared/model/submission'
import type { Unit } from '#shared/model/unit'
import { maskedAddress, maskedPhone } from '#shared/rules/maskedContact'
import { unseal } from '../_runtime/sealing'
import { phoneOf } from './unitRow'

type Rows = readonly (readonly string[])[]
type UnitNames = ReadonlyMap<string, string>

const stateWords: Readonly<Record<Submission['state'], string>> = {
  draft: '未提交',
  submitted: '待审核',
  returned: '退回修改',
  approved: '审核通过',
  rejected: '未通过',
  withdrawn: '已撤回',
}
const channelWords: Readonly<Record<Submission['channel'], string>> = {
  individual: '个人报名',
  unit: '单位报送',
  staff: '工作人员录入',
}
const decisionWords: Readonly<Record<string, string>> = {
  approve: '通过',
  return: '退回',
  reject: '不通过',
  reopen: '重新审核',
}

const clock = (at: number | null) => (at === null ? '' : clockText(at, 'YYYY-MM-DD HH:mm'))
const names = ({ authors }: Submission) => authors.map(({ name }) => name).join('、')
const unitName = ({ unitId }: Submission, units: UnitNames) =>
  unitId === null ? '' : (units.get(unitId) ?? '')

/** What the public may see of every work that was sent. */
export const entryRows = (contest: Contest, works: readonly Submission[], units: UnitNames): Rows => {
  const shown = contest.requirements.fields.filter(
    ({ hidden, fieldId }) => !hidden && fieldId !== 'unit' && fieldId !== 'city',
  )
  const categories = new Map(contest.categories.map(({ categoryId, name }) => [categoryId, name]))
  return [
    [
      '作品题目',
      '作者',
      '组别',
      '单位',
      '城市',
      '推荐单位',
      '来源',
      '状态',
      '提交时间',
      '作品链接',
      '作品简介',
      ...shown.map(({ name }) => name),
      '作品编码',
    ],
    ...works.map((work) => [
      work.title,
      names(work),
      categories.get(work.categoryId) ?? '',
      work.unit,
      work.city,
      unitName(work, units),
      channelWords[work.channel],
      stateWords[work.state],
      clock(work.submittedAt),
      work.items
        .map(({ link }) => link?.address ?? '')
        .filter((address) => address !== '')
        .join('\n'),
      work.introduction,
      ...shown.map(({ fieldId }) => work.fields[fieldId] ?? ''),
      work.entryId,
    ]),
  ]
}

/** Every decision on every work, one a row; a work without one has a row too. */
export const reviewRows = (works: readonly Submission[], units: UnitNames): Rows => [
  ['作品题目', '作者', '推荐单位', '状态', '审核级次', '审核时间', '结论', '理由', '作品编码'],
  ...works.flatMap((work) => {
    const head = [work.title, names(work), unitName(work, units), stateWords[work.state]]
    if (work.reviews.length === 0) return [[...head, '', '', '', '', work.entryId]]
    return work.reviews.map(({ level, at, decision, reasons }) => [
      ...head,
      String(level),
      clock(at),
      decisionWords[decision] ?? decision,
      reasons.map(({ text }) => text).join('；'),
      work.entryId,
    ])
  }),
]

/** Whom to reach: units first, then authors. Masked, unless somebody said why not. */
export const contactRows = (
  contest: Contest,
  works: readonly Submission[],
  units: readonly Unit[],
  isWhole: boolean,
): Rows => {
  const { fields } = contest.requirements
  const hidden = fields.filter((field) => field.hidden && field.kind !== 'phone')
  const phoneField = fields.find(({ kind }) => kind === 'phone')?.fieldId ?? 'phone'
  const phone = isWhole ? (text: string) => text : maskedPhone
  const other = isWhole ? (text: string) => text : maskedAddress
  return [
    ['类别', '单位', '联系人', '职务', '电话', '作品题目', ...hidden.map(({ name }) => name)],
    ...units.map((unit) => [
      '推荐单位',
      unit.name,
      unit.contact,
      unit.post,
      phone(phoneOf(unit)),
      '',
      ...hidden.map(() => ''),
    ]),
    ...works.map((work) => {
      const held = unseal(work.sealed, work.entryId)
      return [
        '作者',
        work.unit,
        names(work),
        work.fields.occupation ?? '',
        phone(held[phoneField] ?? work.fields[phoneField] ?? ''),
        work.title,
        ...hidden.map(({ fieldId }) => other(held[fieldId] ?? '')),
      ]
    }),
  ]
}
