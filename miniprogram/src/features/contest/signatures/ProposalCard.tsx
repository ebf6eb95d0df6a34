import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Stage } from '#shared/model/stage'
import type { Output } from '@/api/refusal'
import { Badge } from '@/components/badge/Badge'
import { Card } from '@/components/card/Card'
import { useCards } from '@/features/entry/cards'
import { valueWords } from '../audit/auditWords'
import { Deciding } from './Deciding'
import { proposalLines } from './proposalLines'
import { actWords, signerWords, stateWords } from './signatureWords'
import './signatures.css'

export type ProposalShown = Output<'contest', 'listProposals'>['proposals'][number]

interface ProposalCardProps {
  readonly contestId: string
  readonly proposal: ProposalShown
  /** As they stand, to tell what would change; not needed for what is decided. */
  readonly stages?: readonly Stage[]
}

const tones = { waiting: 'live', signed: 'good', declined: 'plain', withdrawn: 'plain' } as const

/** Who asks for what and why, word for word what will be done; and below it the hand that signs. */
export function ProposalCard({ contestId, proposal, stages }: ProposalCardProps) {
  const { act, by, byRole, proposedAt, reason, facts, needs, state, decided } = proposal
  return (
    <Card>
      <View className="proposal-head">
        <View className="proposal-act">{actWords[act]}</View>
        <Badge tone={tones[state]}>
          {state === 'waiting' ? `等${signerWords[needs]}签字` : stateWords[state]}
        </Badge>
      </View>
      <View className="proposal-note figures">
        {by || '已离开的同事'}
        {byRole && `，${valueWords[byRole] ?? byRole}`}，{clockText(proposedAt, 'M月D日 HH:mm')} 提出
      </View>
      {workIn(facts) !== '' && <AboutWork contestId={contestId} entryId={workIn(facts)} />}
      {reason !== '' && <View className="proposal-line">原因：{reason}</View>}
      {proposalLines(facts, stages).map((line) => (
        <View key={line} className="proposal-line figures">
          {line}
        </View>
      ))}
      {decided && (
        <View className="proposal-note figures">
          {decided.by || '已离开的同事'}，{clockText(decided.at, 'M月D日 HH:mm')} {stateWords[state]}
          {decided.reason && `：${decided.reason}`}
        </View>
      )}
      {state === 'waiting' && <Deciding contestId={contestId} proposal={proposal} />}
    </Card>
  )
}

/** The work that it is about, where the facts name one. */
const workIn = (facts: unknown): string => {
  const { entryId } = (facts ?? {}) as { entryId?: unknown }
  return typeof entryId === 'string' ? entryId : ''
}

function AboutWork({ contestId, entryId }: { readonly contestId: string; readonly entryId: string }) {
  const work = useCards(contestId, [entryId])(entryId)
  if (work === undefined) return null
  return (
    <View className="proposal-line">
      {work ? `${work.number} 号《${work.title}》` : '一件已经不公开的作品'}
    </View>
  )
}
