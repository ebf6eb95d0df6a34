import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { accountHere } from '@/api/accountHere'
import { readAgain } from '@/api/readAgain'
import { PageFrame } from '@/components/page/PageFrame'
import { StateView } from '@/components/page/StateView'
import { AskHosts } from './AskHosts'
import { DeleteAccount } from './DeleteAccount'
import { DeviceData } from './DeviceData'
import { HeldData } from './HeldData'
import './my-data.css'

/** What is held about me, what of it goes and what stays, and the button that deletes it. */
export function MyDataScreen() {
  const [isDeleted, setDeleted] = useState(false)
  const leave = () => {
    setDeleted(true)
    try {
      Taro.clearStorageSync()
    } catch {
      // What a phone does not let us clear goes with the mini-program itself.
    }
    readAgain('account', 'whoAmI', 'listHeld')
    readAgain('contest', 'listDesk')
  }
  return (
    <PageFrame title="我的数据与注销" home="/pages/me/index">
      {isDeleted ? (
        <StateView icon="check" title="账号已经注销">
          草稿、联系资料、角色和这台手机上的记录都删除了。你投过的票还在账本里，用代号记着，看不出是谁。
        </StateView>
      ) : accountHere() === '' ? (
        <View className="my-data-text">你还没有登录，这里没有存你的任何资料。</View>
      ) : (
        <>
          <HeldData />
          <DeleteAccount onDeleted={leave} />
          <DeviceData />
        </>
      )}
      <AskHosts />
    </PageFrame>
  )
}
