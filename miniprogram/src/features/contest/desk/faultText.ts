import type { Fault, FaultCode } from '#shared/model/fault'

const upTo = ({ limit }: Fault, unit: string) => (limit === undefined ? '' : `，最多 ${limit} ${unit}`)
const named = ({ other }: Fault) => (other ? `“${other}”` : '')

/** What is wrong and how to mend it, in one short line under the field. */
const words: Readonly<Record<FaultCode, (fault: Fault) => string>> = {
  TEXT_MISSING: () => '这里还没有填',
  TEXT_TOO_LONG: (fault) => `太长了${upTo(fault, '个字')}`,
  TEXT_HAS_CONTROLS: () => '有看不见的特殊字符，请删掉重新输入',
  PROMISES_REWARD: (fault) => `${named(fault)}：投票不能与奖励、付费或转发挂钩`,
  MENTIONS_REWARD: (fault) => `提到了${named(fault)}，请确认不是用它换投票`,
  NAME_HAS_REGION: (fault) => `名称里有${named(fault)}，请确认批文允许这样用`,
  NUMBER_OUT_OF_RANGE: (fault) => `数字不合适${upTo(fault, '')}`,
  ID_TWICE: () => '有两项用了同一个编号，请删掉一项重新添加',
  STAGES_MISSING: () => '至少要有一个阶段',
  ENDS_BEFORE_IT_BEGINS: () => '结束要晚于开始',
  STAGES_CLASH: (fault) => `与${named(fault)}的时间冲突`,
  STAGE_WITHOUT_RIGHT: () => '这个阶段没有开放任何事，只会显示在赛程里',
  STAGE_NOT_FIXED: () => '时间还没有定，定下来之前这个阶段不会开放',
  STAGES_PAST: () => '所有阶段都已经过去，请检查日期',
  VOTE_STAGE_WITHOUT_RULE: () => '赛程里有投票，但还没有投票规则',
  VOTE_RULE_WITHOUT_STAGE: () => '有投票规则，但赛程里没有开放投票的阶段',
  MIN_ABOVE_MAX: () => '最少的件数比最多的还大',
  NO_LIMIT_IN_ALL: () => '至少要限制一项总数，不然一个账号可以一直投',
  LIMIT_TWICE: () => '同样的限制写了两遍，请删掉一条',
  NO_BALLOT_FITS: () => '按现在的限制，没有一张选票能投出去',
  LIMIT_NEVER_REACHED: () => '每天的上限比整个赛事的还大，永远用不到',
  CATEGORIES_MISSING: () => '至少要有一个组别',
  CHANNELS_MISSING: () => '至少要开放一种报名方式',
  LINK_RULES_MISSING: () => '接受链接时，请选可以来自哪些平台',
  CHOICES_MISSING: () => '选择题至少要有两个选项',
  PERSONAL_FIELD_PUBLIC: () => '手机号和地址不能公开，请改为不公开',
  WEIGHTS_NOT_100: (fault) => `各项加起来要正好 100${fault.other ? `，现在是 ${fault.other}` : ''}`,
  MORE_AWARDS_THAN_SELECTED: (fault) => `奖项名额比入围件数还多${upTo(fault, '个')}`,
  VOTES_AWARD_WITHOUT_VOTES: () => '按票数评的奖，需要先有投票规则',
  MIX_WITHOUT_SCORE_MIX: () => '按总评评的奖，需要先定总评的算法',
  MIX_WITHOUT_VOTES: () => '总评里有票数，但没有投票规则',
  JURY_AWARD_WITHOUT_JURY: () => '由评委评的奖，需要先设评审',
  TERMS_MISSING: () => '还没有参赛条款',
  CONTACT_MISSING: () => '还没有联系方式，公众要能找到主办方',
  SECOND_OWNER_MISSING: () => '至少要有两位负责人，请再邀请一位',
  BODY_KIND_UNKNOWN: () => '还没有说明主办机构的性质',
  PRIVACY_GUIDE_MISSING: () => '要收集个人信息，需要先在微信后台声明隐私保护指引',
  FILING_NUMBER_MISSING: () => '还没有填小程序备案号',
  APPROVAL_MISSING: () => '还没有写明办赛依据（批文或备案号）',
  COVER_MISSING: () => '还没有封面，赛事页会显示默认图案',
  REVIEWER_MISSING: () => '还没有审核员，作品没有人审核',
  JURY_EMPTY: () => '还没有评委',
  OBSERVER_MISSING: () => '还没有监督员，有投票的赛事建议请一位',
  GUARDED_BODY: () => '这类机构不得把点赞、投票、转发用于考核评比',
}

export const faultText = (fault: Fault): string => words[fault.code]?.(fault) ?? '这里需要再看一看'
