import type { SubmissionState } from '#shared/model/submission'
import type { Output } from '@/api/refusal'

export type UnitWork = Output<'unit', 'listUnitWorks'>['works'][number]
export type ListedUnit = Output<'unit', 'listUnits'>['units'][number]
type StatesOfWorks = ListedUnit['works']

const stateNames: Readonly<Record<SubmissionState, string>> = {
  draft: '等视频',
  submitted: '待审核',
  returned: '退回修改',
  approved: '审核通过',
  rejected: '未通过',
  withdrawn: '已撤回',
}

export const stateName = (state: SubmissionState): string => stateNames[state]

export const stateTone = (state: SubmissionState) =>
  state === 'approved' ? 'good' : state === 'returned' || state === 'draft' ? 'live' : 'plain'

export const worksInAll = (works: StatesOfWorks): number =>
  Object.values(works).reduce<number>((sum, count) => sum + (count ?? 0), 0)

/** “12 件作品：待审核 8，退回修改 4”. */
export const worksLine = (works: StatesOfWorks): string => {
  const all = worksInAll(works)
  if (all === 0) return '还没有作品'
  const parts = (Object.keys(stateNames) as SubmissionState[]).flatMap((state) =>
    works[state] ? [`${stateNames[state]} ${works[state]}`] : [],
  )
  return `${all} 件作品：${parts.join('，')}`
}
