import type { ComplaintKind, ComplaintOutcome } from '#shared/model/complaint'

export const kindChoices: readonly { readonly key: ComplaintKind; readonly label: string }[] = [
  { key: 'portrait', label: '用了我或家人的肖像' },
  { key: 'privacy', label: '泄露了隐私' },
  { key: 'copyright', label: '抄袭或用了我的素材' },
  { key: 'other', label: '其他' },
]

export const kindName = (kind: ComplaintKind): string =>
  kindChoices.find(({ key }) => key === kind)?.label ?? '其他'

export const outcomeWords: Readonly<Record<ComplaintOutcome, string>> = {
  upheld: '投诉成立',
  dismissed: '投诉不成立',
}
