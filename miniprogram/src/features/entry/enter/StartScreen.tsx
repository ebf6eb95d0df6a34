import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { clockText } from '#shared/lib/day'
import { windowsOf } from '#shared/rules/stages'
import { accountHere } from '@/api/accountHere'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { requirementLines } from '@/features/contest/about/requirementLines'
import { entrantPage, openPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { StageLine } from '@/features/contest/StageLine'
import { type OpenContest, useContest } from '@/features/contest/useContest'
import { Read } from '@/features/shell/Read'
import { readId } from '../scene'
import { SignInFirst } from './SignInFirst'
import './start-screen.css'

/** What a contest asks for, before anything is filled in, and which way is open to whom. */
export function StartScreen() {
  const contestId = readId(useRouter().params.contestId)
  const contest = useContest(contestId)
  const opened = contest.state === 'ready' ? contest.value.contest : undefined
  const isMember = accountHere() !== ''
  return (
    <PageFrame
      title="我要参赛"
      home="/pages/entry/index"
      footer={
        opened &&
        isMember && (
          <Button
            kind="primary"
            isWide
            {...(closedReason(opened) && { reason: closedReason(opened) as string })}
            onPress={() => openPage(entrantPage('enter', { contestId }))}
          >
            开始填写
          </Button>
        )
      }
    >
      <Read of={contest} skeleton={<Skeleton shapes={['title', 'row', 'card']} />}>
        {(value) => (isMember ? <Start contest={value.contest} /> : <SignInFirst />)}
      </Read>
    </PageFrame>
  )
}

/** Why nothing can be begun here. */
const closedReason = ({ stages, requirements }: OpenContest): string | undefined => {
  if (!requirements.channels.includes('individual'))
    return '这个赛事的作品由各单位统一报送，请联系本单位的联络员。'
  const now = serverNow()
  const windows = windowsOf(stages, 'enter')
  if (windows.some(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)) return undefined
  const next = windows.find(({ opensAt }) => opensAt > now)
  return next ? `${clockText(next.opensAt, 'M月D日 HH:mm')} 开始征集` : '征集已经结束'
}

function Start({ contest }: { readonly contest: OpenContest }) {
  const { contestId, requirements } = contest
  const mine = useRead('entry', 'listMyEntries', { contestId })
  const drafts = mine.state === 'ready' ? mine.value.entries.filter(({ state }) => state === 'draft') : []
  const others = requirements.channels.filter((channel) => channel !== 'individual')
  const hidden = requirements.fields.filter((field) => field.hidden).map(({ name }) => name)
  return (
    <View className="start">
      <View className="start-name">{contest.name}</View>
      <View className="start-stage">
        <StageLine stages={contest.stages} />
      </View>
      {drafts.length > 0 && (
        <Doors>
          {drafts.map(({ entryId, title }) => (
            <Door
              key={entryId}
              icon="entry"
              note="上次填到一半，接着填"
              onPress={() => openPage(entrantPage('enter', { contestId, entryId }))}
            >
              {title.trim() || '没有标题的草稿'}
            </Door>
          ))}
        </Doors>
      )}
      {requirements.oneWayPerEntrant && others.length > 0 && (
        <Notice icon="alert">作品如果已经由单位报送或寄给主办方，就不要在这里再报一次。</Notice>
      )}
      <Card title="对作品的要求">
        {requirementLines(requirements).map((line) => (
          <View key={line} className="bullet">
            {line}
          </View>
        ))}
      </Card>
      <Card title="还要准备">
        <View className="bullet">作品标题、作者姓名、{requirements.longestIntroduction} 字以内的简介</View>
        {requirements.fields.length > 0 && (
          <View className="bullet">{requirements.fields.map(({ name }) => name).join('、')}</View>
        )}
        {hidden.length > 0 && (
          <View className="bullet">{`其中${hidden.join('、')}不公开，加密保存，仅主办方可见`}</View>
        )}
        <View className="bullet">填到一半可以随时离开，草稿会自动保存</View>
      </Card>
    </View>
  )
}
