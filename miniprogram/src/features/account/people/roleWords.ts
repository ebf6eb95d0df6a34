import type { Role } from '#shared/model/account'

interface RoleWords {
  readonly name: string
  /** What one may do with it, for whoever gives it and whoever gets it. */
  readonly may: string
}

export const roleWords: Readonly<Record<Role, RoleWords>> = {
  owner: { name: '负责人', may: '邀请和移除人员，公开赛事，也能做主办方的所有事' },
  organizer: { name: '主办方', may: '写赛程、规则和公告，暂停与恢复投票' },
  reviewer: { name: '审核员', may: '审核作品能否公开' },
  observer: { name: '监督员', may: '什么都能看，姓名隐去，不能改动' },
  juror: { name: '评委', may: '给分到的作品评分' },
  liaison: { name: '联络员', may: '替本单位报送作品' },
  entrant: { name: '参赛者', may: '报送自己的作品' },
}

/** In the order in which a list shows them. Entrants enter by themselves; a liaison is invited by name of the unit. */
export const roleOrder: readonly Role[] = [
  'owner',
  'organizer',
  'reviewer',
  'observer',
  'juror',
  'liaison',
  'entrant',
]
export const invitedRoles = roleOrder.filter((role) => role !== 'entrant' && role !== 'liaison')
