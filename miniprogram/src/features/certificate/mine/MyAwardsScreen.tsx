import { View } from '@tarojs/components'
import { accountHere } from '@/api/accountHere'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { openPage, resultsPage } from '@/features/contest/addresses'
import { Read } from '@/features/shell/Read'
import { AwardedWork } from './AwardedWork'
import '../award.css'

/** What I won: how my name is printed, and the certificates to take home. */
export function MyAwardsScreen() {
  const isMember = accountHere() !== ''
  const mine = useRead('certificate', 'listMyAwards', {}, { isNeeded: isMember, staleMs: 0 })
  const nothing = (
    <StateView
      icon="medal"
      title="这里还没有获奖作品"
      action={<Button onPress={() => openPage(resultsPage('verify'))}>查验一张证书</Button>}
    >
      最终名单公布以后，你名下的获奖作品会出现在这里。由单位报送的作品，请单位给你认领码。
    </StateView>
  )
  return (
    <PageFrame title="我的获奖" home="/pages/me/index">
      {isMember ? (
        <Read of={mine} skeleton={<Skeleton shapes={['card', 'card']} />}>
          {({ works, now }) =>
            works.length === 0 ? (
              nothing
            ) : (
              <View className="won-works">
                {works.map((work) => (
                  <AwardedWork key={`${work.contestId} ${work.entryId}`} work={work} now={now} />
                ))}
              </View>
            )
          }
        </Read>
      ) : (
        nothing
      )}
    </PageFrame>
  )
}
