import { View } from '@tarojs/components'
import { useState } from 'react'
import { actNouns } from '#shared/model/proposal'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/overlay/Dialog'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import type { ProposalShown } from './ProposalCard'
import { actWords, signerWords } from './signatureWords'
import './signatures.css'

interface DecidingProps {
  readonly contestId: string
  readonly proposal: ProposalShown
}

const after = () => {
  readAgain('contest', 'listProposals', 'listDesk', 'openPlan', 'openContest', 'listContests')
  readAgain('contest', 'listAuditRecords', 'listNotices')
}

/** Sign, decline with a reason, or take back what one has asked for oneself. */
export function Deciding({ contestId, proposal }: DecidingProps) {
  const { proposalId, act, maySign, isMine, needs } = proposal
  const [asking, ask] = useState<'sign' | 'refuse'>()
  const [refusal, setRefusal] = useState<ClientRefusal>()
  // Each noun carries out its own acts; they are all signed the same way.
  const sign = useWrite(actNouns[act] as 'contest', 'signProposal')
  const decline = useWrite('contest', 'declineProposal')
  const withdraw = useWrite('contest', 'withdrawProposal')
  const ended = (reply: { ok: true } | { ok: false; error: unknown }, done: string) => {
    if (!reply.ok) {
      setRefusal(reply.error as ClientRefusal)
      if (asking === 'sign') ask(undefined)
      return
    }
    ask(undefined)
    showToast(done, 'good')
    after()
  }
  const put = async () => ended(await sign.send({ contestId, proposalId }), '已经签字，马上生效')
  const end = async (reason: string) => {
    const input = { contestId, proposalId, reason }
    if (isMine) ended(await withdraw.send(input), '已经撤回')
    else ended(await decline.send(input), '已经拒绝，提出的人会看到原因')
  }
  if (!maySign && !isMine) return null
  return (
    <View className="proposal-deciding">
      {asking === undefined && <RefusalNotice of={refusal} />}
      {isMine ? (
        <View className="proposal-note">你提出的，不能自己签字，等{signerWords[needs]}处理。</View>
      ) : null}
      <View className="proposal-acts">
        {maySign && (
          <Button kind="primary" onPress={() => ask('sign')}>
            签字同意
          </Button>
        )}
        <Button onPress={() => ask('refuse')}>{isMine ? '撤回' : '拒绝'}</Button>
      </View>
      <Dialog
        isOpen={asking === 'sign'}
        title={`签字同意“${actWords[act]}”？`}
        confirmLabel="签字"
        cancelLabel="再看看"
        isBusy={sign.isSending}
        onConfirm={() => void put()}
        onCancel={() => ask(undefined)}
      >
        签字后马上生效，公开的部分所有人看得到。你的签字会记在操作记录里，不能收回。
      </Dialog>
      <Reason
        isOpen={asking === 'refuse'}
        title={isMine ? '撤回这份申请' : '拒绝签字'}
        placeholder={isMine ? '例如：时间要再商量' : '例如：没有看到核查材料'}
        deed={isMine ? '撤回' : '拒绝'}
        isBusy={decline.isSending || withdraw.isSending}
        refusal={refusal}
        onConfirm={(reason) => void end(reason)}
        onClose={() => ask(undefined)}
      >
        {isMine ? '撤回后什么都不会发生，记录会保留。' : '拒绝后这件事不会做，提出的人会看到你写的原因。'}
      </Reason>
    </View>
  )
}
