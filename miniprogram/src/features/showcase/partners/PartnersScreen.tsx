import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PartnerList } from '#shared/model/showcase'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Segmented } from '@/components/tabs/Tabs'
import { openPage, resultsPage, staffPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { useContestId } from '@/features/contest/useContestId'
import { BrokenLink } from '@/features/shell/BrokenLink'
import { handOver } from '@/features/shell/handOver'
import { Originals } from './Originals'
import './partners.css'

const lists = [
  { key: 'winners', label: '获奖作品' },
  { key: 'shortlist', label: '全部入围作品' },
] as const satisfies readonly { key: PartnerList; label: string }[]

/** What media that show the works take along: a table of them, and the films as they were sent. */
export function PartnersScreen() {
  const contestId = useContestId()
  const [list, choose] = useState<PartnerList>('winners')
  const { send, isSending } = useWrite('showcase', 'exportShowcase')
  if (contestId === '') return <BrokenLink title="展播与媒体" />
  const take = async () => handOver(await send({ contestId, list }))
  return (
    <PageFrame title="展播与媒体" home={staffPage('contest', contestId)}>
      <View className="partners">
        <Doors>
          <Door
            icon="medal"
            note="公众看到的页面：获奖作品、这一届的数字和海报"
            onPress={() => openPage(resultsPage('showcase', { contestId }))}
          >
            获奖作品展播
          </Door>
        </Doors>
        <View className="partners-part">
          <View className="partners-title">交给媒体</View>
          <Segmented label="哪些作品" choices={lists} chosen={list} onChoose={choose} />
        </View>
        <View className="partners-part">
          <View className="partners-title">作品表</View>
          <View className="partners-note">
            奖项、编号、题目、作者、单位、简介和作品链接。只有公众看得到的内容，没有联系方式。
          </View>
          <Button icon="down" isLoading={isSending} onPress={() => void take()}>
            导出 Excel
          </Button>
        </View>
        <Originals key={list} contestId={contestId} list={list} />
      </View>
    </PageFrame>
  )
}
