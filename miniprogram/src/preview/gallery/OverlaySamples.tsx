import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/overlay/Dialog'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { Row, Sample, Section } from './Sample'

const rules = Array.from({ length: 24 }, (_, index) => `第 ${index + 1} 条：每个微信账号每天最多投 10 票。`)

export function OverlaySamples() {
  const [open, setOpen] = useState<'sheet' | 'long' | 'dialog' | 'danger' | 'busy'>()
  const close = () => setOpen(undefined)
  return (
    <Section title="盖在上面的" note="从下面升起，点旁边就收；正在做的事做完之前收不掉。">
      <Sample name="面板">
        <Row>
          <Button onPress={() => setOpen('sheet')}>面板</Button>
          <Button onPress={() => setOpen('long')}>很长的面板</Button>
        </Row>
      </Sample>
      <Sample name="对话框">
        <Row>
          <Button onPress={() => setOpen('dialog')}>问一声</Button>
          <Button onPress={() => setOpen('danger')}>不能反悔的</Button>
          <Button onPress={() => setOpen('busy')}>正在做的</Button>
        </Row>
      </Sample>
      <Sample name="提示">
        <Row>
          <Button onPress={() => showToast('已复制编号 042')}>说一句</Button>
          <Button onPress={() => showToast('投了 3 票，今天还剩 7 票', 'good')}>成了</Button>
          <Button onPress={() => showToast('没有收到回复，再试一次不会重复', 'bad')}>没成</Button>
        </Row>
      </Sample>
      <Sheet
        isOpen={open === 'sheet' || open === 'long'}
        title="今天的选票"
        onClose={close}
        footer={
          <Button kind="primary" isWide onPress={close}>
            投出 5 票
          </Button>
        }
      >
        <Text>你可以把 10 票投给一件作品，也可以分给几件。每天 0 点重新计算。</Text>
        {open === 'long' && rules.map((rule) => <View key={rule}>{rule}</View>)}
      </Sheet>
      <Dialog
        isOpen={open === 'dialog'}
        title="把票都投给这件作品？"
        confirmLabel="投 10 票"
        onConfirm={close}
        onCancel={close}
      />
      <Dialog
        isOpen={open === 'danger' || open === 'busy'}
        title="撤回这件作品？"
        confirmLabel={open === 'busy' ? '正在撤回' : '撤回作品'}
        cancelLabel="留着"
        isDangerous
        isBusy={open === 'busy'}
        onConfirm={open === 'busy' ? () => undefined : close}
        onCancel={close}
      >
        撤回后不再参加评选，已经得到的票保留记录。征集结束前可以重新提交。
      </Dialog>
    </Section>
  )
}
