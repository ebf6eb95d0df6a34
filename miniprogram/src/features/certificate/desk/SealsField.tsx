import { View } from '@tarojs/components'
import { useState } from 'react'
import { certificateLimits } from '#shared/model/certificate'
import { messageOf } from '@/api/messages.zh'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { TextField } from '@/components/form/TextField'
import { showToast } from '@/components/overlay/toast'
import { UploadField } from '@/features/media/UploadField'
import { uploadDesk } from '@/features/media/uploadDesk'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import type { PartProps } from './CertificatesScreen'

/** Only their names are told, and only owners put them on or take them off. */
export function SealsField({ contestId, desk: { seals, maySeal, version } }: PartProps) {
  const { send: remove, isSending: isRemoving } = useWrite('certificate', 'removeSeal')
  const take = async (sealId: string) => {
    const reply = await remove({ contestId, sealId })
    if (!reply.ok) return showToast(messageOf(reply.error).title, 'bad')
    readAgain('certificate', 'openDesk')
  }
  return (
    <Card title="印章">
      <View className="certificate-form">
        <View className="certificate-note">
          印章图片只有赛事负责人能添加和看到，没有网址；盖章的证书也由负责人制作。
        </View>
        {seals.map(({ sealId, name }) => (
          <View key={sealId} className="certificate-acts">
            <View className="certificate-strong">{name}</View>
            {maySeal && (
              <Button
                size="small"
                label={`移除${name}`}
                isLoading={isRemoving}
                onPress={() => void take(sealId)}
              >
                移除
              </Button>
            )}
          </View>
        ))}
        {maySeal && version === 0 && <View className="certificate-note">先保存样式，再添加印章。</View>}
        {maySeal && version > 0 && seals.length < certificateLimits.seals && (
          <NewSeal contestId={contestId} />
        )}
      </View>
    </Card>
  )
}

function NewSeal({ contestId }: { readonly contestId: string }) {
  const [name, write] = useState('')
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send } = useWrite('certificate', 'addSeal')
  const slot = `${contestId}.seal`
  const add = async (fileId: string) => {
    const reply = await send({ contestId, fileId, name: name.trim() || '印章' })
    uploadDesk.clear(slot)
    if (!reply.ok) return refuse(reply.error)
    refuse(undefined)
    write('')
    showToast('印章已添加', 'good')
    readAgain('certificate', 'openDesk')
  }
  return (
    <>
      <TextField
        label="印章的名称"
        value={name}
        onChange={write}
        placeholder="例如：组委会章"
        maxCharacters={certificateLimits.sealName}
      />
      <UploadField
        label="印章图片"
        hint="背景透明的 PNG，512 KB 以内"
        contestId={contestId}
        purpose="seal"
        slot={slot}
        asked={{}}
        onStored={({ fileId }) => void add(fileId)}
      />
      <RefusalNotice of={refusal} />
    </>
  )
}
