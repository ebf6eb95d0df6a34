import { View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { Skeleton, SkeletonGrid } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Moment, Timeline } from '@/components/timeline/Timeline'
import { RefusalView } from '@/features/shell/Read'
import { Sample, Section } from './Sample'

const nothing = () => undefined

export function StateSamples() {
  return (
    <Section title="还没有、出了错" note="说发生了什么，有没有丢东西，接下来怎么办。">
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
          <StateView icon="ranking" title="还没有榜单" isInline>
            投票开始后，票数和名次会在这里更新。
          </StateView>
        </View>
        <View className="gallery-frame">
          <RefusalView refusal={{ code: 'LOST_REPLY', during: 'read' }} onRetry={nothing} isInline />
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
