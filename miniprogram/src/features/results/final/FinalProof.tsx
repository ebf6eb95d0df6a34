import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listHash, listText } from '#shared/rules/publicity'
import { saveText } from '@/api/saveText'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { showToast } from '@/components/overlay/toast'
import type { Final } from './FinalScreen'

interface FinalProofProps {
  readonly contestId: string
  readonly list: Final
}

/** The hash, what it is of, and two ways to see for oneself: on this device, or with any other tool. */
export function FinalProof({ contestId, list }: FinalProofProps) {
  const { hash, batch } = list
  const [isSame, tell] = useState<boolean>()
  const save = async () => {
    const isSaved = await saveText(`获奖名单-${contestId}.txt`, listText({ contestId, ...list }))
    showToast(isSaved ? '名单原文已保存' : '没有保存，请再点一次', isSaved ? 'good' : 'bad')
  }
  return (
    <View className="final-part">
      <View className="final-title">怎么核对</View>
      <View className="results-note">名单的校验码（SHA-256），改动一个字都会变：</View>
      <Text selectable className="results-hash figures">
        {hash}
      </Text>
      {batch && (
        <View className="results-note figures">
          票数算到第 {batch.number} 批，批次校验码 {batch.hash.slice(0, 16)}…
        </View>
      )}
      {isSame !== undefined && (
        <Notice
          tone={isSame ? 'good' : 'warning'}
          title={isSame ? '对得上：这一页的名单就是公布的那一份' : '对不上'}
        >
          {!isSame && '请截图交给主办方或监督员，也可以刷新后再核对一次。'}
        </Notice>
      )}
      <View className="final-acts">
        <Button onPress={() => tell(listHash({ contestId, ...list }) === hash)}>在这里核对</Button>
        <Button onPress={() => void save()}>保存名单原文</Button>
      </View>
      <View className="results-note">
        保存的原文用任何 SHA-256 工具都能算出同一个校验码；公示时记下的校验码，也可以和变动记录对照。
      </View>
    </View>
  )
}
