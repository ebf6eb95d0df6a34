import { View } from '@tarojs/components'
import type { Stage } from '#shared/model/stage'
import { serverNow } from '@/api/serverClock'
import { Icon } from '@/components/icon/Icon'
import { nextStageText } from './standing'
import './sent-note.css'

/** It has arrived, and what happens next: nobody should have to send twice to be sure. */
export function SentNote({ stages }: { readonly stages: readonly Stage[] }) {
  const next = nextStageText(stages, serverNow())
  return (
    <View className="sent-note" role="alert">
      <View className="sent-note-sign">
        <Icon name="check" size="large" />
      </View>
      <View className="sent-note-title">提交成功</View>
      <View className="sent-note-steps">
        <View>1. 工作人员会逐件审核；要修改的，会写明原因退回给你。</View>
        <View>2. 结果都记在下面的“进展”里，随时可以在“参赛”里看。</View>
        {next && <View>{`3. 接下来是${next}。`}</View>}
      </View>
    </View>
  )
}
