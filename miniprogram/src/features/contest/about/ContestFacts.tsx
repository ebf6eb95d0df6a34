import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import type { OpenContest } from '../useContest'
import { AboutPart } from './AboutPart'
import './about.css'

/** Who stands behind it, and whom one can ask. */
export function ContestFacts({ contest }: { readonly contest: OpenContest }) {
  const { hosts, carriers, helpers, approval, contact } = contest
  const about = useRead('account', 'aboutInstallation', {}, { staleMs: 10 * 60_000 })
  const { operator = '', filingNumber = '' } = about.state === 'ready' ? about.value : {}
  const runBy = [operator, filingNumber].filter(Boolean).join('，')
  return (
    <>
      <AboutPart title="主办与承办">
        <Fact name="主办">{hosts.join('、')}</Fact>
        <Fact name="承办">{carriers.join('、')}</Fact>
        <Fact name="协办">{helpers.join('、')}</Fact>
        <Fact name="依据">{approval}</Fact>
        <Fact name="运营">{runBy}</Fact>
      </AboutPart>
      {contact && (
        <AboutPart title="联系主办方">
          <Fact name="部门">{contact.name}</Fact>
          <Fact name="电话">{contact.phone ?? ''}</Fact>
          <Fact name="邮箱">{contact.mail ?? ''}</Fact>
          <Fact name="地址">{contact.address ?? ''}</Fact>
        </AboutPart>
      )}
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  if (children === '') return null
  return (
    <View className="about-fact">
      <View className="about-fact-name">{name}</View>
      <View className="about-fact-value figures">{children}</View>
    </View>
  )
}
