import { useState } from 'react'
import { Badge, CountBadge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Segmented, Tabs } from '@/components/tabs/Tabs'
import { Row, Sample, Section } from './Sample'

const categories = [
  { key: 'all', label: '全部' },
  { key: 'story', label: '人物故事' },
  { key: 'city', label: '城市与乡村' },
  { key: 'craft', label: '手艺与非遗' },
  { key: 'campus', label: '校园' },
  { key: 'work', label: '工厂和工地' },
] as const

const periods = [
  { key: 'total', label: '总榜' },
  { key: 'day', label: '今天' },
  { key: 'unit', label: '按单位' },
] as const

export function ActionSamples() {
  const [category, setCategory] = useState<(typeof categories)[number]['key']>('all')
  const [period, setPeriod] = useState<(typeof periods)[number]['key']>('total')
  return (
    <Section title="做一件事" note="一页只有一个朱红按钮。不能按的时候，说明为什么。">
      <Sample name="按钮">
        <Row>
          <Button kind="primary">投 3 票</Button>
          <Button icon="share">请朋友来看</Button>
          <Button kind="quiet">以后再说</Button>
          <Button kind="danger">撤回作品</Button>
        </Row>
      </Sample>
      <Sample name="在忙、不能按">
        <Row>
          <Button kind="primary" isLoading>
            正在投票
          </Button>
          <Button kind="primary" disabled>
            投票
          </Button>
          <Button isLoading>正在保存</Button>
          <Button disabled>保存</Button>
          <Button kind="danger" disabled>
            撤回作品
          </Button>
          <Button kind="primary" reason="今天的 10 票投完了，明天 0 点再来">
            投票
          </Button>
        </Row>
      </Sample>
      <Sample name="小的、和栏一样宽的">
        <Row>
          <Button size="small">换一批</Button>
          <Button size="small" icon="search">
            找作品
          </Button>
          <Button size="small" isLoading>
            正在找
          </Button>
          <Button kind="primary" isWide>
            提交作品
          </Button>
        </Row>
      </Sample>
      <Sample name="标签">
        <Row>
          <Badge>短片</Badge>
          <Badge tone="live">投票中</Badge>
          <Badge tone="good">已入围</Badge>
          <Badge tone="gold">一等奖</Badge>
          <Badge tone="ink">042</Badge>
          <CountBadge count={8} />
          <CountBadge count={128} />
        </Row>
      </Sample>
      <Sample name="分类">
        <Tabs label="组别" choices={categories} chosen={category} onChoose={setCategory} />
      </Sample>
      <Sample name="切换">
        <Segmented label="榜单范围" choices={periods} chosen={period} onChoose={setPeriod} />
      </Sample>
    </Section>
  )
}
