import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { accountHere } from '@/api/accountHere'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { PageFrame } from '@/components/page/PageFrame'
import { StateView } from '@/components/page/StateView'
import { entrantPage } from '@/features/contest/addresses'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import './units.css'

const HOME = '/pages/me/index'

/** An author takes over a work that came in through a unit or by post. */
export function ClaimScreen() {
  const [code, setCode] = useState('')
  const [claimed, setClaimed] = useState<Output<'unit', 'claimWork'>>()
  const { act, isSending, refusal } = useDeed('unit', 'claimWork', (work) => {
    setClaimed(work)
    readAgain('entry', 'listMyEntries')
  })
  if (accountHere() === '') {
    return (
      <PageFrame title="认领作品" home={HOME}>
        <StateView icon="me" title="登录后可以认领作品">
          在微信里打开就是登录的。这里是预览：请在页边的“预览”里选一个身份。
        </StateView>
      </PageFrame>
    )
  }
  if (claimed) {
    return (
      <PageFrame title="认领作品" home={HOME}>
        <StateView
          icon="check"
          title={`《${claimed.title}》归到你名下了`}
          action={
            <Button kind="primary" onPress={() => void Taro.redirectTo({ url: entrantPage('works') })}>
              去看它走到哪一步
            </Button>
          }
        >
          以后的通知都会发给你。
        </StateView>
      </PageFrame>
    )
  }
  return (
    <PageFrame
      title="认领作品"
      home={HOME}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={code.trim() === '' ? '先输入认领码' : undefined}
          onPress={() => void act({ code })}
        >
          认领
        </Button>
      }
    >
      <View className="unit-form">
        <View>作品由单位报送或邮寄的，可以用认领码接到自己名下，像自己报名一样查看进度。</View>
        <TextField
          label="认领码"
          value={code}
          onChange={setCode}
          placeholder="联络员或主办方给你的 10 位认领码"
          hint="字母大小写、空格都不要紧"
          isRequired
        />
        <RefusalNotice of={refusal} />
      </View>
    </PageFrame>
  )
}
