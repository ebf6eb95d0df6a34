import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { numberInCode, readCertificateNumber } from '#shared/rules/certificate/number'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Refused } from '@/features/shell/Read'
import { CheckedCertificate } from './CheckedCertificate'
import { canScan, scanCode } from './scanCode'
import '../award.css'

/** Anybody, by the number on a sheet of paper or by its code. */
export function VerifyScreen() {
  const { number: brought } = useRouter().params
  const [typed, type] = useState(() => numberInCode(brought) ?? '')
  const [asked, ask] = useState(() => numberInCode(brought) ?? '')
  const number = readCertificateNumber(typed)
  const checked = useRead('certificate', 'verify', { number: asked }, { isNeeded: asked !== '', staleMs: 0 })
  const scan = async () => {
    const found = numberInCode(await scanCode())
    if (found === undefined) return
    type(found)
    ask(found)
  }
  return (
    <PageFrame title="查验证书">
      <View className="verify">
        <TextField
          label="证书编号"
          hint="印在证书左下角，如 2020-7KQ4M-X8PDR"
          value={typed}
          onChange={type}
          placeholder="年份和十位字母数字"
          error={typed !== '' && number === undefined ? '编号不完整，或有认错的字' : undefined}
          submitKey="search"
          onSubmit={() => number && ask(number)}
          isRequired
        />
        <View className="won-acts">
          <Button kind="primary" disabled={number === undefined} onPress={() => number && ask(number)}>
            查验
          </Button>
          {canScan && <Button onPress={() => void scan()}>扫证书上的二维码</Button>}
        </View>
        {asked === '' && (
          <StateView icon="search" title="证书是真是假，查一下就知道" isInline>
            谁都可以查，不用登录。查到的内容与公布的最终名单一致。
          </StateView>
        )}
        {asked !== '' && checked.state === 'loading' && <Skeleton shapes={['card']} />}
        {asked !== '' && checked.state === 'refused' && <Refused reading={checked} isInline />}
        {asked !== '' && checked.state === 'ready' && <CheckedCertificate found={checked.value} />}
      </View>
    </PageFrame>
  )
}
