import type { ContestPlan, PlanField } from '#shared/model/contest'
import { type ChangeCode, changeVerdicts, type PlanChange } from '#shared/model/contestChange'
import { contestChanges } from '#shared/rules/contestChange'
import type { OpenedPlan } from './planEditing'

/** What the server will say of these changes; a draft changes freely. */
export const changesOf = ({ contest, facts }: OpenedPlan, plan: ContestPlan, now: number): PlanChange[] => {
  if (contest.status !== 'published') return []
  return contestChanges(contest, plan, { ...facts, now })
}

/** `stages.voting` is about the stages. */
export const fieldOf = ({ path }: PlanChange): PlanField => path.split('.')[0] as PlanField

export const isFrozen = ({ code }: PlanChange): boolean => changeVerdicts[code] === 'never'

const words: Readonly<Record<ChangeCode, string>> = {
  NAME_CHANGED: '改了赛事名称',
  HOSTS_CHANGED: '改了主办、承办或协办单位',
  TERMS_ADDED: '增加了新版参赛条款',
  STAGE_ADDED: '增加了阶段',
  STAGE_REMOVED: '取消了阶段',
  STAGE_FIXED: '定下了阶段的时间',
  STAGE_EXTENDED: '延长了阶段',
  STAGE_SHORTENED: '缩短了阶段',
  STAGE_MOVED: '移动了阶段',
  STAGE_RIGHTS_CHANGED: '改了阶段里能做的事',
  CATEGORIES_CHANGED: '改了组别',
  REQUIREMENTS_CHANGED: '改了参赛要求',
  VOTE_RULE_CHANGED: '改了投票规则',
  VISIBILITY_CHANGED: '改了票数公开的方式',
  PANELS_CHANGED: '改了评审规则',
  SCORE_MIX_CHANGED: '改了总评的算法',
  AWARDS_CHANGED: '改了奖项',
  OBJECTIONS_CHANGED: '改了异议答复的时限',
  SIGNATURES_CHANGED: '改了哪些事要第二个人签字',
  VOTE_RULE_FROZEN: '投票已经开始，大家要按同一个规则投到最后，不能再改',
  SCORE_MIX_FROZEN: '总评算法在投票开始时就定了，不能再改',
  COUNTS_FROZEN: '榜单已经冻结，只能用“揭晓”来公布，不能在这里改回',
  CATEGORY_IN_USE: '这个组别里已经有作品，不能去掉',
  TERMS_VERSION_KEPT: '参赛者已经接受的条款不能改，可以在后面增加新版本',
  STAGE_BEGUN: '阶段已经开始，它的开始时间和开放的事不能再改',
  STAGE_OVER: '阶段已经结束，不能再改',
  INSTANT_PAST: '不能把时间定在过去',
}

export const changeText = ({ code }: PlanChange): string => words[code]
