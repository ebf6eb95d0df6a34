import type { ObjectionKind, ObjectionOutcome } from '#shared/model/results'
import type { Output } from '@/api/refusal'
import type { LetterSays } from '@/features/entry/letter/letter'
import { Evidence } from './Evidence'

export const objectionNames: Readonly<Record<ObjectionKind, string>> = {
  originality: '不是原创',
  eligibility: '不符合参赛条件',
  votes: '票数有问题',
  data: '信息有误',
}

export const outcomeNames: Readonly<Record<ObjectionOutcome, string>> = {
  dismissed: '异议不成立',
  upheld: '异议成立',
}

export type Objection = Output<'results', 'listMyObjections'>['objections'][number]

export const objectionSays = ({ kind, fileIds, link, answer }: Objection): LetterSays => ({
  kind: objectionNames[kind],
  evidence: <Evidence fileIds={fileIds} link={link} />,
  ...(answer && {
    outcome: `${outcomeNames[answer.outcome]}${answer.disqualified ? '，已取消获奖资格' : ''}`,
  }),
})
