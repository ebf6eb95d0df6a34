import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { accountHere } from '@/api/accountHere'
import { useRead } from '@/api/useRead'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Pressable } from '@/components/host/Pressable'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { entrantPage, openPage } from '@/features/contest/addresses'
import { Read } from '@/features/shell/Read'
import { StoredCover } from '@/features/shell/StoredCover'
import { SignInFirst } from '../enter/SignInFirst'
import { badgeOf, type MyRow, standingText } from './standing'
import './works-screen.css'

/** Every work of one's own, and where each stands. */
export function WorksScreen() {
  const isMember = accountHere() !== ''
  const mine = useRead('entry', 'listMyEntries', {}, { isNeeded: isMember })
  useDidShow(() => {
    if (isMember && mine.state === 'ready') mine.retry()
  })
  return (
    <PageFrame title="我的作品" width="reading" home="/pages/entry/index">
      {isMember ? (
        <Read of={mine} skeleton={<Skeleton shapes={['row', 'row', 'row']} />}>
          {({ entries }) => (entries.length === 0 ? <NoWorks /> : <Works entries={entries} />)}
        </Read>
      ) : (
        <SignInFirst />
      )}
    </PageFrame>
  )
}

function NoWorks() {
  return (
    <StateView
      icon="entry"
      title="还没有作品"
      action={
        <Button onPress={() => void Taro.switchTab({ url: '/pages/entry/index' })}>看看正在征集的赛事</Button>
      }
    >
      开始填写后，草稿和每件作品走到哪一步，都在这里。
    </StateView>
  )
}

function Works({ entries }: { readonly entries: readonly MyRow[] }) {
  return (
    <View className="works">
      {entries.map((entry) => (
        <WorkRow key={entry.entryId} entry={entry} />
      ))}
    </View>
  )
}

function WorkRow({ entry }: { readonly entry: MyRow }) {
  const { contestId, entryId, state, cover, contestName } = entry
  const [word, tone] = badgeOf(entry)
  const title = entry.title.trim() || '还没有标题'
  const open = () => openPage(entrantPage(state === 'draft' ? 'enter' : 'work', { contestId, entryId }))
  return (
    <Pressable className="works-row" role="link" label={`${title}，${word}`} onPress={open}>
      <View className="works-cover">
        <StoredCover fileId={cover} alt="" ratio="square" />
      </View>
      <View className="works-words">
        <View className="works-head">
          <View className="works-title clamp-2">{title}</View>
          <Badge tone={tone}>{word}</Badge>
        </View>
        <View className="works-contest clamp-1">{contestName}</View>
        <View className="works-standing">{standingText(entry)}</View>
      </View>
    </Pressable>
  )
}
