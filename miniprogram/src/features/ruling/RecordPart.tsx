import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { openPage, resultsPage } from '@/features/contest/addresses'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import './ruling.css'

/** The whole record: the files of the count first, then everything else, part by part, and the signature. */
export function RecordPart({
  contestId,
  mayWrite,
}: {
  readonly contestId: string
  readonly mayWrite: boolean
}) {
  const opened = useRead('record', 'openRecord', { contestId: contestId || '0' }, { staleMs: 0 })
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
        return readAgain('record', 'openRecord')
      } else setProgress(`已写 ${reply.value.step} / ${reply.value.steps} 类`)
    }
  }
  const record = opened.state === 'ready' ? opened.value.record : null
  return (
    <Card>
      <View className="ruling-what">全程记录</View>
      <View className="ruling-note">
        最终结果公布后生成并签名：规则、作品、选票、裁定、评分、公式、决定、公示变动、异议结果和操作记录，不含个人信息。
        任何人下载后都能离线从头算出获奖名单。之后再有裁定计入，请再生成一版，旧版仍然有效。
      </View>
      {record && (
        <View className="ruling-line figures">
          已公开第 {record.version} 版，{clockText(record.at, 'M月D日 HH:mm')} 生成，{record.files.length + 1}{' '}
          个文件
        </View>
      )}
      {progress !== '' && <View className="ruling-line figures">{progress}</View>}
      <RefusalNotice of={refusal} />
      <View className="ruling-acts">
        {mayWrite && (
          <Button isLoading={ledger.isSending || whole.isSending} onPress={() => void write()}>
            {record ? '再生成一版' : '生成全程记录'}
          </Button>
        )}
        {record && (
          <Button onPress={() => openPage(resultsPage('final', { contestId }))}>去获奖名单页下载</Button>
        )}
      </View>
    </Card>
  )
}
