import { View } from '@tarojs/components'
import { Skeleton } from '@/components/page/Skeleton'
import { aboutPage, openPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { useContests } from '@/features/contest/useContests'
import { Read } from '@/features/shell/Read'
import './my-data.css'

/** For what no button does: a correction, a copy, a question. */
export function AskHosts() {
  const contests = useContests()
  return (
    <View>
      <View className="my-data-title">查阅、更正，或者有疑问</View>
      <View className="my-data-text">
        选一个赛事，在“联系主办方”里告诉他们，15
        个工作日内答复。没有写联系方式的，可以点右上角“···”里的“反馈与投诉”。
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
    </View>
  )
}
