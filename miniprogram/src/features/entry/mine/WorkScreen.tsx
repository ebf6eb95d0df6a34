import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { entrantPage, openPage } from '@/features/contest/addresses'
import { useContest } from '@/features/contest/useContest'
import { OwnRulings } from '@/features/ruling/OwnRulings'
import { Read } from '@/features/shell/Read'
import { openEntry } from '../addresses'
import type { MyEntry } from '../enter/entryEditing'
import { readId } from '../scene'
import { NotifyMe } from './NotifyMe'
import { RestoreButton } from './RestoreButton'
import { SentNote } from './SentNote'
import { afterWithdrawal, badgeOf, standingText } from './standing'
import { WithdrawButton } from './WithdrawButton'
import { WorkTimeline } from './WorkTimeline'
import './work-screen.css'

/** One work of one's own: where it stands, how it came there, and what can be done. */
export function WorkScreen() {
  const { params } = useRouter()
  const [contestId, entryId] = [readId(params.contestId), readId(params.entryId)]
  const work = useRead('entry', 'openMyEntry', { contestId, entryId }, { isNeeded: entryId !== '' })
  useDidShow(() => {
    if (work.state === 'ready') work.retry()
  })
  return (
    <PageFrame title="作品进展" home={entrantPage('works')}>
      <Read of={work} skeleton={<Skeleton shapes={['title', 'row', 'card', 'row']} />}>
        {({ entry }) => <Work entry={entry} isJustSent={params.sent === '1'} />}
      </Read>
    </PageFrame>
  )
}

function Work({ entry, isJustSent }: { readonly entry: MyEntry; readonly isJustSent: boolean }) {
  const contest = useContest(entry.contestId)
  const [word, tone] = badgeOf(entry)
  const { contestId, entryId, state, rights, publicFace } = entry
  const opened = contest.state === 'ready' ? contest.value.contest : undefined
  const edit = () => openPage(entrantPage('enter', { contestId, entryId }))
  const isMending = state === 'returned' || entry.isChanged || state === 'draft'
  return (
    <View className="work">
      {isJustSent && state === 'submitted' && <SentNote stages={opened?.stages ?? []} />}
      <NotifyMe state={state} />
      <View className="work-head">
        <View className="work-title">{entry.title.trim() || '还没有标题'}</View>
        <Badge tone={tone}>{word}</Badge>
      </View>
      {opened && <View className="work-contest">{opened.name}</View>}
      <View className="work-standing">{standingText(entry)}</View>
      {state === 'withdrawn' && opened && (
        <View className="work-standing">{afterWithdrawal(entry, opened.stages, serverNow())}</View>
      )}
      <View className="work-deeds">
        {rights.editUntil !== null && (
          <Button kind={isMending ? 'primary' : 'secondary'} onPress={edit}>
            {state === 'returned' ? '去修改' : state === 'draft' ? '接着填' : '修改作品'}
          </Button>
        )}
        {rights.mayRestore && <RestoreButton entry={entry} />}
        {publicFace && !publicFace.isTakenDown && (
          <Button onPress={() => openEntry(contestId, entryId)}>看公开页面</Button>
        )}
      </View>
      {publicFace && <OwnRulings contestId={contestId} entryId={entryId} />}
      <Card title="进展">
        <WorkTimeline events={entry.events} fields={opened?.requirements.fields ?? []} />
      </Card>
      {rights.mayWithdraw && <WithdrawButton entry={entry} stages={opened?.stages ?? []} />}
    </View>
  )
}
