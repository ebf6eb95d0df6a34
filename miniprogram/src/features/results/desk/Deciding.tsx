import type { DecisionKind } from '#shared/model/results'
import { Reason } from '@/features/shell/Reason'
import type { ProposedAward } from './results'
import { useListDeed } from './useListDeed'

/** What staff are about to decide of an award: it is done once they have said why. */
export interface Asked {
  readonly kind: Exclude<DecisionKind, 'recall'>
  readonly award: Pick<ProposedAward, 'awardId' | 'name' | 'basis'>
  /** The work or the unit, and how it is called; none where places are left empty. */
  readonly to?: { readonly id: string; readonly name: string }
}

export type Ask = (asked: Asked) => void

const titles: Readonly<Record<Asked['kind'], (award: string) => string>> = {
  give: (award) => `评${award}`,
  withhold: (award) => `不评${award}`,
  leaveEmpty: (award) => `${award}的名额留空`,
}

const effects: Readonly<Record<Asked['kind'], (name: string) => string>> = {
  give: (name) => `${name}得到这个奖；它若已有同组的奖，改成这一个，后面的作品依次补上。`,
  withhold: (name) => `${name}不得这个奖，后面的作品依次补上；它仍可以得别的奖。`,
  leaveEmpty: () => '并列的作品都不得这个奖，空着的名额不再评出。',
}

const placeholders: Readonly<Record<Asked['kind'], string>> = {
  give: '例如：评委会议表决，全票通过',
  withhold: '例如：内容与主题不符，评委会议决定',
  leaveEmpty: '例如：评委会议决定宁缺毋滥',
}

/** An award to a unit follows from no count: what it follows from is written down. */
const unitPlaceholder = '写上依据，例如：报送 12 件，入围 5 件，组织了两次培训'

interface DecidingProps {
  readonly contestId: string
  readonly asked: Asked | undefined
  readonly onClose: () => void
}

/** The reason of a decision, and the decision with it: it is part of the record. */
export function Deciding({ contestId, asked, onClose }: DecidingProps) {
  const { act, isSending, refusal, forget } = useListDeed('adjustAward', onClose, ({ ties, placesLeft }) =>
    ties.length > 0
      ? `已记录，还有 ${ties.length} 处并列`
      : placesLeft > 0
        ? `已记录，还空 ${placesLeft} 个名额`
        : '已记录',
  )
  if (!asked) return null
  const { kind, award, to } = asked
  const close = () => {
    forget()
    onClose()
  }
  return (
    <Reason
      isOpen
      title={titles[kind](award.name)}
      placeholder={award.basis === 'unit' && kind === 'give' ? unitPlaceholder : placeholders[kind]}
      deed={kind === 'give' ? '评给它' : kind === 'withhold' ? '不评给它' : '留空'}
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) =>
        void act({ contestId, kind, awardId: award.awardId, ...(to && { to: to.id }), reason })
      }
      onClose={close}
    >
      {effects[kind](to?.name ?? '')}
    </Reason>
  )
}
