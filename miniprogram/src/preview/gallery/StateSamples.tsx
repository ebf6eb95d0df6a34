import { onlineManager } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useOnline } from '@/api/useOnline'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Switch } from '@/components/form/Toggles'
import { Notice } from '@/components/notice/Notice'
import { Skeleton, SkeletonGrid } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Moment, Timeline } from '@/components/timeline/Timeline'
import { RefusalView } from '@/features/shell/Read'
import { Sample, Section } from './Sample'

const nothing = () => undefined

export function StateSamples() {
  const isOnline = useOnline()
  // Who leaves with the switch on must not be without a network on the next page.
  useEffect(() => () => onlineManager.setOnline(true), [])
  return (
    <Section title="还没有、出了错" note="说发生了什么，有没有丢东西，接下来怎么办。">
      <Card>
        <Switch
          isOn={!isOnline}
          onChange={(isOff) => onlineManager.setOnline(!isOff)}
          note="整页的样子：顶上说一次，已经看到的留着"
        >
          断网看看
        </Switch>
      </Card>
      <View className="gallery-pair">
        <Notice title="征集 11 月 15 日截止">还有两天。提交以后，截止前都可以修改。</Notice>
        <Notice tone="warning" title="有一票没有收到回复">
          可能已经计入，再投一次不会重复。
        </Notice>
        <Notice tone="good" title="报名成功">
          审核一般要一到两天，有结果会告诉你。
        </Notice>
        <Notice
          tone="warning"
          icon="offline"
          title="网络断了"
          action={
            <Button size="small" onPress={nothing}>
              再试一次
            </Button>
          }
        >
          你填的都在，连上网络后可以接着提交。
        </Notice>
      </View>
      <View className="gallery-pair">
        <View className="gallery-frame">
          <StateView
            icon="ranking"
            title="还没有榜单"
            isInline
            action={<Button onPress={nothing}>先看作品</Button>}
          >
            投票开始后，票数和名次会在这里更新。
          </StateView>
        </View>
        <View className="gallery-frame">
          <RefusalView refusal={{ code: 'LOST_REPLY', during: 'read' }} onRetry={nothing} isInline />
        </View>
        <View className="gallery-frame">
          <RefusalView
            refusal={{ code: 'LOST_REPLY', during: 'read' }}
            onRetry={nothing}
            isRetrying
            isInline
          />
        </View>
        <View className="gallery-frame">
          <RefusalView refusal={{ code: 'OFFLINE', during: 'read' }} onRetry={nothing} isInline />
        </View>
        <View className="gallery-frame">
          <RefusalView refusal={{ code: 'ENTRY_TAKEN_DOWN' }} onRetry={nothing} isInline />
        </View>
      </View>
      <Sample name="正在来">
        <View className="gallery-pair">
          <Skeleton shapes={['title', 'line', 'line', 'short']} />
          <SkeletonGrid count={2} />
          <Skeleton shapes={['row', 'row', 'row']} />
          <Skeleton shapes={['card']} />
        </View>
      </Sample>
      <Timeline>
        <Moment tone="past" name="作品征集" at="9 月 1 日 – 11 月 15 日" aside="已结束" />
        <Moment tone="now" name="网络投票" at="11 月 26 日 – 12 月 10 日" aside="进行中" />
        <Moment tone="coming" name="专家评审" at="12 月 11 日起" />
      </Timeline>
    </Section>
  )
}
