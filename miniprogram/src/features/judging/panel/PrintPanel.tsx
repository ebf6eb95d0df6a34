import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Sheet } from '@/components/overlay/Sheet'
import { Segmented } from '@/components/tabs/Tabs'
import { handOver } from '@/features/shell/handOver'
import type { PanelName } from '../addresses'

const kinds = [
  { key: 'blank', label: '空白表' },
  { key: 'filled', label: '评分表' },
  { key: 'minutes', label: '纪要' },
] as const
type Kind = (typeof kinds)[number]['key']

const notes: Readonly<Record<Kind, string>> = {
  blank: '每位评委一张，列好作品和评分项，打印后手写、签名，再请两位同事录入核对。',
  filled: '每位评委一张，是他在这里打的分，打印后签名存档。',
  minutes: '评审时间、评委、办法、回避、变动、一致性和全部结果，打印后由在场的人签名。',
}

/** A workbook that prints on A4 as it is; that it was taken is on record. */
export function PrintPanel({ contestId, panelId }: PanelName) {
  const [isOpen, setOpen] = useState(false)
  const [kind, choose] = useState<Kind>('filled')
  const { send, isSending } = useWrite('judging', 'printPanel')
  const take = async () => {
    const reply = await send({ contestId, panelId, kind })
    if (await handOver(reply, '文件已导出，按 A4 直接打印')) setOpen(false)
  }
  return (
    <>
      <Button kind="quiet" isWide onPress={() => setOpen(true)}>
        打印评分表、纪要
      </Button>
      <Sheet
        isOpen={isOpen}
        title="打印，供签名"
        onClose={() => setOpen(false)}
        footer={
          <Button kind="primary" isWide isLoading={isSending} onPress={() => void take()}>
            导出可打印的 Excel
          </Button>
        }
      >
        <View className="assign">
          <Segmented label="打印什么" choices={kinds} chosen={kind} onChoose={choose} />
          <View className="panel-words">{notes[kind]}</View>
        </View>
      </Sheet>
    </>
  )
}
