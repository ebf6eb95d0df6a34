import { View } from '@tarojs/components'
import { useState } from 'react'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { clock } from './deskWords'

/** The whole record: the files of the count first, then everything else, part by part, and the signature. */
export function RecordPart({
  contestId,
  mayWrite,
}: {
  readonly contestId: string
  readonly mayWrite: boolean
}) {
  const opened = useRead('record', 'openRecord', { contestId }, { staleMs: 0 })
  const ledger = useWrite('voting', 'exportLedger')
  const whole = useWrite('record', 'writeRecord')
  const [refusal, setRefusal] = useState<ClientRefusal>()
  const [progress, setProgress] = useState('')

  const exportSlips = async (): Promise<boolean> => {
    for (;;) {
      const reply = await ledger.send({ contestId })
      if (!reply.ok) {
        setRefusal(reply.error)
        return false
      }
      const { batch, batches, isDone } = reply.value
      setProgress(`计票文件已写 ${batch} / ${batches} 个批次`)
      if (isDone) return true
    }
  }
  const write = async () => {
    setRefusal(undefined)
    for (let isExported = false; ; ) {
      const reply = await whole.send({ contestId })
      if (!reply.ok) {
        const isBehind = reply.error.code === 'LEDGER_NOT_EXPORTED' && !isExported
        if (!isBehind) return setRefusal(reply.error)
        if (!(await exportSlips())) return
        isExported = true
      } else if (reply.value.isDone) {
        setProgress(`第 ${reply.value.version} 版已写好，十几秒后公众看得到`)
        readAgain('voting', 'openExport')
        return readAgain('record', 'openRecord')
      } else setProgress(`已写 ${reply.value.step} / ${reply.value.steps} 类`)
    }
  }
  const record = opened.state === 'ready' ? opened.value.record : null
  return (
    <Card title="全程记录">
      <View className="desk-lines">
        <View>
          规则、作品、选票、裁定、评分、公式、决定、公示变动、异议结果和操作记录，签名后公开，不含个人信息。任何人下载后都能离线从头算出获奖名单。
        </View>
        {record && (
          <View className="figures">
            已公开第 {record.version} 版，{clock(record.at)} 生成，{record.files.length + 1}{' '}
            个文件，在最终名单页下载。
          </View>
        )}
        {progress !== '' && <View className="figures">{progress}</View>}
        <RefusalNotice of={refusal} />
        {mayWrite && (
          <Button isLoading={ledger.isSending || whole.isSending} isWide onPress={() => void write()}>
            {record ? '再生成一版' : '生成全程记录'}
          </Button>
        )}
        <View className="desk-note">以后又有裁定计入的，再生成一版；旧版仍然有效。</View>
      </View>
    </Card>
  )
}
