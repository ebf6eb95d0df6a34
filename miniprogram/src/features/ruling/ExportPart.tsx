import { View } from '@tarojs/components'
import { useState } from 'react'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import './ruling.css'

/** The public files of the count: written in parts, so that it goes on until all are there. */
export function ExportPart({
  contestId,
  mayWrite,
}: {
  readonly contestId: string
  readonly mayWrite: boolean
}) {
  const written = useRead('voting', 'openExport', { contestId: contestId || '0' }, { staleMs: 0 })
  const { send, isSending } = useWrite('voting', 'exportLedger')
  const [refusal, setRefusal] = useState<ClientRefusal>()
  const [progress, setProgress] = useState('')
  const write = async () => {
    setRefusal(undefined)
    for (;;) {
      const reply = await send({ contestId })
      if (!reply.ok) return setRefusal(reply.error)
      const { batch, batches, isDone } = reply.value
      setProgress(`已写 ${batch} / ${batches} 个批次`)
      if (isDone) return readAgain('voting', 'openExport')
    }
  }
  const files = written.state === 'ready' && written.value.manifest ? written.value.files.length + 1 : 0
  return (
    <Card>
      <View className="ruling-what">公开计票文件</View>
      <View className="ruling-note">
        投票截止、最终榜单公布后生成：每一张选票（化名、时间到小时）、批次和裁定。公众在“核对我的票”页面下载，离线重新计票。
      </View>
      {files > 0 && <View className="ruling-line figures">已公开 {files} 个文件</View>}
      {progress !== '' && files === 0 && <View className="ruling-line figures">{progress}</View>}
      <RefusalNotice of={refusal} />
      {mayWrite && (
        <View className="ruling-acts">
          <Button isLoading={isSending} onPress={() => void write()}>
            {files > 0 ? '重新生成目录' : '生成公开文件'}
          </Button>
        </View>
      )}
    </Card>
  )
}
