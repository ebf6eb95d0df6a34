import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Badge, CountBadge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/overlay/Dialog'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
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
  const [open, setOpen] = useState<'sheet' | 'dialog'>()
  const close = () => setOpen(undefined)
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
          <Button size="small">换一批</Button>
          <Button kind="primary" reason="今天的 10 票投完了，明天 0 点再来">
            投票
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
      <Sample name="浮层">
        <Row>
          <Button onPress={() => setOpen('sheet')}>面板</Button>
          <Button onPress={() => setOpen('dialog')}>对话框</Button>
          <Button onPress={() => showToast('投了 3 票，今天还剩 7 票', 'good')}>提示</Button>
          <Button onPress={() => showToast('没有收到回复，再试一次不会重复', 'bad')}>出错提示</Button>
        </Row>
      </Sample>
      <Sheet
        isOpen={open === 'sheet'}
        title="今天的选票"
        onClose={close}
        footer={
          <Button kind="primary" isWide onPress={close}>
            投出 5 票
          </Button>
        }
      >
        <Text>你可以把 10 票投给一件作品，也可以分给几件。每天 0 点重新计算。</Text>
      </Sheet>
      <Dialog
        isOpen={open === 'dialog'}
        title="撤回这件作品？"
        confirmLabel="撤回作品"
        cancelLabel="留着"
        isDangerous
        onConfirm={close}
        onCancel={close}
      >
        撤回后不再参加评选，已经得到的票保留记录。征集结束前可以重新提交。
      </Dialog>
    </Section>
  )
}
