import { View } from '@tarojs/components'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { aboutPage, openPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { useContests } from '@/features/contest/useContests'
import { Read } from '@/features/shell/Read'
import { DeviceData } from './DeviceData'
import { HeldData } from './HeldData'
import './my-data.css'

/** What is held about me, what of it goes and what stays, and who deletes it. */
export function MyDataScreen() {
  const contests = useContests()
  return (
    <PageFrame title="我的数据与注销" home="/pages/me/index">
      <HeldData />
      <View className="my-data-title">申请注销</View>
      <View className="my-data-text">
        选一个赛事，在“联系主办方”里告诉他们你要注销。核实后 15
        个工作日内删除你的报名资料和角色，并答复你。赛事页没有写联系方式的，可以点右上角“···”里的“反馈与投诉”。
      </View>
      <Read of={contests} skeleton={<Skeleton shapes={['row', 'row']} />}>
        {(all) => (
          <Doors>
            {all.map(({ contestId, theme, hosts }) => (
              <Door
                key={contestId}
                note={hosts.join('、')}
                onPress={() => openPage(aboutPage('contest', { contestId }))}
              >
                {theme}
              </Door>
            ))}
          </Doors>
        )}
      </Read>
      <View className="my-data-title">注销后会留下什么</View>
      <View className="my-data-text">
        你投的票会留在账本里，用代号记着，看不出是谁：删掉它，公布过的票数就对不上了。工作人员的操作记录同样保留。其余都会删除。
      </View>
      <DeviceData />
    </PageFrame>
  )
}
