import { View } from '@tarojs/components'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Read } from '@/features/shell/Read'
import { aboutPage, installationPage, openPage, staffPage } from '../addresses'
import { Door, Doors } from '../Doors'
import { StageLine } from '../StageLine'
import { needWords } from './needWords'
import './desk-list.css'

type DeskContest = Output<'contest', 'listDesk'>['contests'][number]

// The pages behind this list lie in the staff's own package; here is only the door to them.
const toNew = () => openPage('/pages/admin/contests/new')
const toPlan = (contestId: string) =>
  openPage(`/pages/admin/contests/index?contestId=${encodeURIComponent(contestId)}`)
const toScheme = () => openPage(aboutPage('scheme'))
const toInstallation = () => openPage(installationPage)
const toHub = (contestId: string) => openPage(staffPage('contest', contestId))

/** The contests that one works on, and what each needs today. */
export function DeskList() {
  const desk = useRead('contest', 'listDesk', {}, { staleMs: 0 })
  return (
    <Read of={desk} skeleton={<Skeleton shapes={['title', 'card', 'card']} />}>
      {({ contests, mayCreate }) => {
        const create = mayCreate && (
          <Button kind={contests.length === 0 ? 'primary' : 'secondary'} icon="plus" onPress={toNew}>
            新建赛事
          </Button>
        )
        if (contests.length === 0) {
          return (
            <StateView icon="desk" title="还没有赛事" action={create}>
              {mayCreate
                ? '可以从一个样例开始，点几下就有一份完整的草稿。'
                : '被邀请参与一个赛事后，它会出现在这里。'}
            </StateView>
          )
        }
        return (
          <>
            {create && <View className="desk-create">{create}</View>}
            <View className="desk-list">
              {contests.map((contest) => (
                <DeskCard key={contest.contestId} contest={contest} />
              ))}
            </View>
            {mayCreate && (
              <View className="desk-installation">
                <Doors>
                  <Door icon="desk" note="运营者、机构性质、备案、隐私指引" onPress={toInstallation}>
                    本机构的设置
                  </Door>
                  <Door icon="ranking" note="湖北一所学校的月度考核，按数据打印" onPress={toScheme}>
                    考核方案样例
                  </Door>
                </Doors>
              </View>
            )}
          </>
        )
      }}
    </Read>
  )
}

const statuses = {
  draft: { words: '草稿', tone: 'plain' },
  published: { words: '已公开', tone: 'good' },
  archived: { words: '已归档', tone: 'plain' },
} as const

/** A draft leads to its setting up; with a public contest there is more to do than that. */
function DeskCard({ contest }: { readonly contest: DeskContest }) {
  const { contestId, name, status, stages, needs } = contest
  const words = needWords(needs)
  return (
    <Card
      label={`管理${name || '未命名的赛事'}`}
      onPress={() => (status === 'draft' ? toPlan : toHub)(contestId)}
    >
      <View className="desk-head">
        <View className="desk-name clamp-2">{name || '未命名的赛事'}</View>
        <Badge tone={statuses[status].tone}>{statuses[status].words}</Badge>
      </View>
      {status === 'published' && (
        <View className="desk-stage">
          <StageLine stages={stages} />
        </View>
      )}
      {words.length > 0 ? (
        words.map(({ text, isUrgent }) => (
          <View key={text} className={isUrgent ? 'desk-need is-urgent' : 'desk-need'}>
            {text}
          </View>
        ))
      ) : (
        <View className="desk-calm">
          {status === 'draft' ? '都填好了，可以检查并公开' : '今天没有要处理的事'}
        </View>
      )}
    </Card>
  )
}
