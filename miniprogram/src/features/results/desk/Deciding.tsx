import { useState } from 'react'
import type { DecisionKind } from '#shared/model/results'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { listChanged, type ProposedAward } from './results'

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
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('results', 'adjustAward')
  if (!asked) return null
  const { kind, award, to } = asked
  const close = () => {
    refuse(undefined)
    onClose()
  }
  const decide = async (reason: string) => {
    const reply = await send({ contestId, kind, awardId: award.awardId, ...(to && { to: to.id }), reason })
    if (!reply.ok) return refuse(reply.error)
    const { ties, placesLeft } = reply.value
    const open =
      ties.length > 0 ? `，还有 ${ties.length} 处并列` : placesLeft > 0 ? `，还空 ${placesLeft} 个名额` : ''
    showToast(`已记录${open}`, 'good')
    listChanged()
    close()
  }
  return (
    <Reason
      isOpen
      title={titles[kind](award.name)}
      placeholder={award.basis === 'unit' && kind === 'give' ? unitPlaceholder : placeholders[kind]}
      deed={kind === 'give' ? '评给它' : kind === 'withhold' ? '不评给它' : '留空'}
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) => void decide(reason)}
      onClose={close}
    >
      {effects[kind](to?.name ?? '')}
    </Reason>
  )
}
