import type { ComplaintKind, ComplaintOutcome } from '#shared/model/complaint'
import type { Output } from '@/api/refusal'
import type { LetterSays } from '@/features/entry/letter/letter'

export const complaintNames: Readonly<Record<ComplaintKind, string>> = {
  portrait: '用了我或家人的肖像',
  privacy: '泄露了隐私',
  copyright: '抄袭或用了我的素材',
  other: '其他',
}

export const outcomeNames: Readonly<Record<ComplaintOutcome, string>> = {
  upheld: '投诉成立',
  dismissed: '投诉不成立',
}

type Complaint = Output<'entry', 'listMyComplaints'>['complaints'][number]

export const complaintSays = ({ kind, answer }: Complaint): LetterSays => ({
  kind: complaintNames[kind],
  ...(answer && { outcome: `${outcomeNames[answer.outcome]}${answer.tookDown ? '，作品已下架' : ''}` }),
})
