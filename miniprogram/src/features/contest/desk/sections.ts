import type { ContestPlan, PlanField } from '#shared/model/contest'
import type { Fault } from '#shared/model/fault'

/** The parts of a contest as an organiser thinks of them, in the order in which a notice tells them. */
export const sections = [
  {
    key: 'basics',
    title: '基本信息',
    fields: ['name', 'season', 'theme', 'introduction', 'approval', 'cover'],
  },
  { key: 'hosts', title: '主办与联系', fields: ['hosts', 'carriers', 'helpers', 'contact', 'attachments'] },
  { key: 'stages', title: '赛程', fields: ['stages'] },
  { key: 'categories', title: '组别', fields: ['categories'] },
  { key: 'requirements', title: '参赛要求', fields: ['requirements'] },
  { key: 'review', title: '审核', fields: ['review'] },
  { key: 'terms', title: '参赛条款', fields: ['terms'] },
  { key: 'voting', title: '投票规则', fields: ['voteRule'] },
  { key: 'counts', title: '票数公开', fields: ['countsVisibility'] },
  { key: 'judging', title: '评审', fields: ['panels', 'scoreMix'] },
  { key: 'awards', title: '奖项', fields: ['awards'] },
  { key: 'objections', title: '公示与异议', fields: ['objections'] },
  { key: 'signatures', title: '第二人签字', fields: ['countersignatures'] },
] as const satisfies readonly { key: string; title: string; fields: readonly PlanField[] }[]

export type SectionKey = (typeof sections)[number]['key']

export const isSectionKey = (key: string | undefined): key is SectionKey =>
  sections.some((section) => section.key === key)

export const titleOf = (key: SectionKey): string =>
  sections.find((section) => section.key === key)?.title ?? ''

/** Where a fault is mended; nothing for what lies outside the plan, such as people. */
export const sectionOf = ({ path }: Pick<Fault, 'path'>): SectionKey | undefined => {
  const [field] = path.split('.')
  return sections.find(({ fields }) => (fields as readonly string[]).includes(field ?? ''))?.key
}

export const faultsIn = (faults: readonly Fault[], key: SectionKey): Fault[] =>
  faults.filter((fault) => sectionOf(fault) === key)

/** “赛程 · 网络投票”: where a fault is, in the words of the page where it is mended. */
export const placeOf = ({ path }: Pick<Fault, 'path'>, plan: ContestPlan | undefined): string => {
  const [field, index] = path.split('.')
  if (field === 'people') return '人员与角色'
  if (field === 'installation') return '本机构的设置'
  const section = sectionOf({ path })
  const items = plan?.[field as PlanField]
  const item: unknown = Array.isArray(items) ? items[Number(index)] : undefined
  const name = typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : ''
  return [section ? titleOf(section) : '', name].filter(Boolean).join(' · ')
}
