import { View } from '@tarojs/components'
import { useState } from 'react'
import { openLink } from '@/api/openLink'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { stateWords } from '../certificateWords'
import type { MyAward } from './AwardedWork'

const notes: Partial<Record<MyAward['certificates'][number]['state'], string>> = {
  waiting: '正在制作，过一会儿再来。',
  voided: '这张证书已作废，不能再使用。有疑问请联系主办方。',
}

/** Links end after ten minutes: each is asked for when it is wanted. */
export function OwnCertificate({ certificate }: { readonly certificate: MyAward['certificates'][number] }) {
  const { number, award, name, state, missing } = certificate
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('certificate', 'openCertificate')
  const take = async (kind: 'picture' | 'pdf') => {
    const reply = await send({ number })
    if (!reply.ok) return refuse(reply.error)
    refuse(undefined)
    if (!(await openLink(reply.value[kind], kind))) showToast('没能打开，请再试一次', 'bad')
  }
  return (
    <View className="won-row">
      <View className="won-strong">
        {award} · {name}
      </View>
      <View className="won-note figures">
        {state === 'made' ? `编号 ${number}` : `编号 ${number} · ${stateWords[state]}`}
      </View>
      {notes[state] && <View className="won-note">{notes[state]}</View>}
      {state === 'stuck' && (
        <View className="won-note">
          {missing === '' ? '文字放不下' : `字库里没有“${missing}”`}，主办方会为你单独制作这一张。
        </View>
      )}
      {state === 'made' && (
        <View className="won-acts">
          <Button size="small" icon="picture" isLoading={isSending} onPress={() => void take('picture')}>
            看图片
          </Button>
          <Button size="small" icon="down" isLoading={isSending} onPress={() => void take('pdf')}>
            下载 PDF
          </Button>
        </View>
      )}
      <RefusalNotice of={refusal} />
    </View>
  )
}
