import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { ContestPlan } from '#shared/model/contest'
import { blocks, type Fault } from '#shared/model/fault'
import { messageOf } from '@/api/messages.zh'
import { queryClient } from '@/api/queryClient'
import type { ClientRefusal } from '@/api/refusal'
import { readKey, useRead } from '@/api/useRead'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/overlay/Dialog'
import { showToast } from '@/components/overlay/toast'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Read } from '@/features/shell/Read'
import { installationPage, openPage, staffPage } from '../addresses'
import { leadToPlan, openSection } from './addresses'
import { faultText } from './faultText'
import { ItemRow } from './parts/ItemRow'
import { placeOf, sectionOf } from './sections'
import { usePlan } from './usePlan'
import './launch-screen.css'

/** Before a contest goes public: what keeps it from that, what is only advice, and a way to each. */
export function LaunchScreen() {
  const { contestId, editing, reading } = usePlan()
  const edited = reading.state === 'ready' ? reading.value : undefined
  // What is typed and not saved is not checked yet.
  const isSaved = edited?.save === 'saved'
  const check = useRead('contest', 'checkLaunch', { contestId }, { isNeeded: isSaved, staleMs: 0 })
  const publish = useWrite('contest', 'publishContest')
  const [isAsking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<ClientRefusal>()
  const [isDone, setDone] = useState(false)
  const blocking = check.state === 'ready' ? blocks(check.value.faults) : []

  const launch = async () => {
    if (check.state !== 'ready') return
    const reply = await publish.send({ contestId, baseVersion: check.value.version })
    setAsking(false)
    if (!reply.ok) {
      setRefusal(reply.error as ClientRefusal)
      return check.retry()
    }
    await editing.open()
    void queryClient.invalidateQueries({ queryKey: readKey('contest', 'listDesk', {}) })
    void queryClient.invalidateQueries({ queryKey: readKey('contest', 'listContests', {}) })
    showToast('赛事已经公开', 'good')
    setDone(true)
  }
  const isPublished = isDone || edited?.opened.contest.status === 'published'
  const isReady = check.state === 'ready' && blocking.length === 0
  return (
    <PageFrame
      title="公开前检查"
      home="/pages/desk/index"
      footer={
        !isPublished && (
          <Button
            kind="primary"
            isWide
            disabled={!isReady}
            reason={blocking.length > 0 ? `先改好上面 ${blocking.length} 处` : undefined}
            onPress={() => setAsking(true)}
          >
            公开赛事
          </Button>
        )
      }
    >
      {isPublished ? (
        <Published contestId={contestId} />
      ) : (
        <Read
          of={reading.state === 'refused' ? (reading as unknown as typeof check) : check}
          skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}
        >
          {({ faults }) => <Findings contestId={contestId} faults={faults} plan={edited?.plan} />}
        </Read>
      )}
      {refusal && (
        <View className="item-row-error">{`${messageOf(refusal).title}。${messageOf(refusal).text}`}</View>
      )}
      <Dialog
        isOpen={isAsking}
        title="公开这个赛事？"
        confirmLabel="公开"
        cancelLabel="再看看"
        isBusy={publish.isSending}
        onConfirm={() => void launch()}
        onCancel={() => setAsking(false)}
      >
        <View>公开后，所有人都看得到。</View>
        <View className="launch-consequence">改赛程、规则、奖项，要同时发公告并写明原因。</View>
        <View className="launch-consequence">投票一开始，投票规则和总评比例就不能再改。</View>
        <View className="launch-consequence">已经有人接受的条款不能改，只能增加新版本。</View>
      </Dialog>
    </PageFrame>
  )
}

interface FindingsProps {
  readonly contestId: string
  readonly faults: readonly Fault[]
  readonly plan: ContestPlan | undefined
}

function Findings({ contestId, faults, plan }: FindingsProps) {
  const blocking = blocks(faults)
  const advice = faults.filter(({ severity }) => severity === 'warns')
  if (faults.length === 0) {
    return (
      <StateView icon="check" title="都齐了" isInline>
        没有缺的，也没有要改的。
      </StateView>
    )
  }
  return (
    <>
      {blocking.length === 0 && <View className="launch-lead">可以公开了。下面是建议，由你决定。</View>}
      <Group title="不改就不能公开" contestId={contestId} faults={blocking} plan={plan} />
      <Group title="建议看一看" contestId={contestId} faults={advice} plan={plan} />
    </>
  )
}

interface GroupProps extends FindingsProps {
  readonly title: string
}

function Group({ title, contestId, faults, plan }: GroupProps) {
  if (faults.length === 0) return null
  return (
    <View className="launch-group">
      <View className="form-title">
        {title}（{faults.length}）
      </View>
      <View className="item-list launch-list">
        {faults.map((fault) => {
          const section = sectionOf(fault)
          const row = { title: faultText(fault), note: placeOf(fault, plan) }
          const key = `${fault.path} ${fault.code}`
          if (section)
            return <ItemRow key={key} {...row} onPress={() => openSection(contestId, section, fault.path)} />
          if (fault.path.startsWith('people')) {
            return <ItemRow key={key} {...row} onPress={() => openPage(staffPage('people', contestId))} />
          }
          if (fault.path.startsWith('installation')) {
            return <ItemRow key={key} {...row} onPress={() => openPage(installationPage)} />
          }
          return <ItemRow key={key} {...row} />
        })}
      </View>
    </View>
  )
}

function Published({ contestId }: { readonly contestId: string }) {
  const see = () =>
    void Taro.navigateTo({ url: `/pages/contest/index?contestId=${encodeURIComponent(contestId)}` })
  return (
    <StateView
      icon="check"
      title="赛事已经公开"
      action={
        <View className="launch-ways">
          <Button kind="primary" onPress={see}>
            看看赛事页
          </Button>
          <Button onPress={() => leadToPlan(contestId)}>回到赛事设置</Button>
        </View>
      }
    >
      到了时间，各个阶段会自己开放和结束。
    </StateView>
  )
}
