import { View } from '@tarojs/components'
import { useState } from 'react'
import { accountLimits } from '#shared/model/account'
import { accountHere } from '@/api/accountHere'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { PageFrame } from '@/components/page/PageFrame'
import { StateView } from '@/components/page/StateView'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import { InvitationAccepted } from './InvitationAccepted'
import './people.css'

/** Where an invited person brings the code. */
export function InvitationScreen() {
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [accepted, setAccepted] = useState<Output<'account', 'acceptInvitation'>>()
  const { act, isSending, refusal } = useDeed('account', 'acceptInvitation', (role) => {
    setAccepted(role)
    readAgain('account', 'whoAmI', 'listPeople')
    readAgain('contest', 'listDesk')
  })
  const isTooLong = Array.from(name.trim()).length > accountLimits.name
  const missing = code.trim() === '' ? '先输入邀请码' : name.trim() === '' ? '再写上你的名字' : undefined

  if (accountHere() === '') {
    return (
      <PageFrame title="接受邀请" home="/pages/me/index">
        <StateView icon="me" title="登录后可以接受邀请">
          在微信里打开就是登录的。这里是预览：请在页边的“预览”里选一个身份。
        </StateView>
      </PageFrame>
    )
  }
  if (accepted) {
    return (
      <PageFrame title="接受邀请" home="/pages/me/index">
        <InvitationAccepted {...accepted} />
      </PageFrame>
    )
  }
  return (
    <PageFrame
      title="接受邀请"
      home="/pages/me/index"
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          disabled={isTooLong}
          reason={missing}
          onPress={() => void act({ code, name })}
        >
          接受邀请
        </Button>
      }
    >
      <View className="people-form">
        <TextField
          label="邀请码"
          value={code}
          onChange={setCode}
          placeholder="邀请人发给你的 10 位邀请码"
          hint="字母大小写、空格都不要紧"
          isRequired
        />
        <TextField
          label="你的名字"
          value={name}
          onChange={setName}
          placeholder="同事怎么称呼你"
          hint="只给一起办这个赛事的同事看，公众看不到"
          maxCharacters={accountLimits.name}
          isRequired
        />
        <RefusalNotice of={refusal} />
      </View>
    </PageFrame>
  )
}
