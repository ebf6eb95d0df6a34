import { View } from '@tarojs/components'
import { useState } from 'react'
import { certificateLimits } from '#shared/model/certificate'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'
import { clock, stateWords } from '../certificateWords'

type Certificate = Output<'certificate', 'listCertificates'>['certificates'][number]

interface CertificateRowProps {
  readonly contestId: string
  readonly certificate: Certificate
  readonly mayWrite: boolean
}

export function CertificateRow({ contestId, certificate, mayWrite }: CertificateRowProps) {
  const { number, award, title, name, state, missing, ended, replaces } = certificate
  const [act, choose] = useState<'void' | 'reissue'>()
  const close = () => choose(undefined)
  return (
    <View className="certificate-row">
      <View className="certificate-acts">
        <View className="certificate-strong">{name}</View>
        <Badge tone={state === 'made' ? 'good' : state === 'waiting' ? 'plain' : 'ink'}>
          {stateWords[state]}
        </Badge>
      </View>
      <View>
        {award}
        {title && ` · ${title}`}
      </View>
      <View className="certificate-note figures">
        {number}
        {replaces && `，代替 ${replaces}`}
        {missing && `，字库里没有“${missing}”`}
        {ended && `，${clock(ended.at)}：${ended.reason}`}
      </View>
      {mayWrite && state !== 'replaced' && state !== 'waiting' && (
        <View className="certificate-acts">
          <Button size="small" label={`换发 ${number}`} onPress={() => choose('reissue')}>
            换发
          </Button>
          {state !== 'voided' && (
            <Button size="small" label={`作废 ${number}`} onPress={() => choose('void')}>
              作废
            </Button>
          )}
        </View>
      )}
      {act === 'void' && <VoidSheet contestId={contestId} number={number} onClose={close} />}
      {act === 'reissue' && <ReissueSheet contestId={contestId} certificate={certificate} onClose={close} />}
    </View>
  )
}

const changed = () => readAgain('certificate', 'openDesk', 'listCertificates')

interface VoidSheetProps {
  readonly contestId: string
  readonly number: string
  readonly onClose: () => void
}

function VoidSheet({ contestId, number, onClose }: VoidSheetProps) {
  const { act, isSending, refusal } = useDeed('certificate', 'voidCertificate', () => {
    showToast('已作废', 'good')
    changed()
    onClose()
  })
  return (
    <Reason
      isOpen
      title={`作废 ${number}`}
      placeholder="例如：获奖者退回奖项"
      deed="作废这张证书"
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) => void act({ contestId, number, reason })}
      onClose={onClose}
    >
      <View>马上生效：谁查验这个编号都会看到“已作废”，获奖者不能再下载。不能恢复，可以换发新的。</View>
    </Reason>
  )
}

interface ReissueSheetProps {
  readonly contestId: string
  readonly certificate: Certificate
  readonly onClose: () => void
}

function ReissueSheet({ contestId, certificate, onClose }: ReissueSheetProps) {
  const { number } = certificate
  const [name, write] = useState(certificate.name)
  const { act, isSending, refusal } = useDeed('certificate', 'reissueCertificate', (made) => {
    showToast(`新的编号是 ${made.number}`, 'good')
    changed()
    onClose()
  })
  return (
    <Reason
      isOpen
      title={`换发 ${number}`}
      placeholder="例如：证书上的姓名印错了一个字"
      deed="换发新的证书"
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) => void act({ contestId, number, name: name.trim(), reason })}
      onClose={onClose}
    >
      <View className="certificate-form">
        <View>旧的编号作废，新的证书有新的编号，样式按现在保存的。</View>
        <TextField
          label="证书上的姓名"
          value={name}
          onChange={write}
          maxCharacters={certificateLimits.names}
          isRequired
        />
      </View>
    </Reason>
  )
}
