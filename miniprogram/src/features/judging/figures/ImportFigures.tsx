import { View } from '@tarojs/components'
import { useState } from 'react'
import { judgingLimits } from '#shared/model/judging'
import { figureColumns, readFigures } from '#shared/rules/figureLines'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { Notice } from '@/components/notice/Notice'
import { Sheet } from '@/components/overlay/Sheet'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import type { PanelName } from '../addresses'
import { figureFaultText } from './figureFaultText'
import { useSaveFigures } from './useSaveFigures'

const FAULTS_SHOWN = 5

interface ImportFiguresProps {
  readonly panel: PanelName
  readonly onClose: () => void
}

/** A table copied from Excel: read as it is pasted, and saved whole or not at all. */
export function ImportFigures({ panel, onClose }: ImportFiguresProps) {
  const [text, write] = useState('')
  const [reason, say] = useState('')
  const { save, isSending, refusal } = useSaveFigures(panel, onClose)
  const { works, faults } = readFigures(text)
  const why =
    text.trim() === ''
      ? '先粘贴表格'
      : faults.length > 0
        ? `先改好 ${faults.length} 行`
        : works.length > judgingLimits.figureWorks
          ? `一次最多 ${judgingLimits.figureWorks} 件，请分几次粘贴`
          : undefined
  return (
    <Sheet
      isOpen
      title="从表格粘贴"
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={why}
          onPress={() => void save([...works].map(copied), reason)}
        >
          保存 {works.length} 件
        </Button>
      }
    >
      <View className="figures-form">
        <TextField
          label="从 Excel 复制的表格"
          isRequired
          hint={`各列依次是：${figureColumns.join('、')}。一件作品可以有几行；已有的会换成这里的。`}
          value={text}
          onChange={write}
          multiline
        />
        {faults.length > 0 && (
          <Notice tone="warning" title={`${faults.length} 行要改`}>
            {faults.slice(0, FAULTS_SHOWN).map(({ line, fault }) => (
              <View key={line}>
                第 {line} 行：{figureFaultText[fault]}
              </View>
            ))}
          </Notice>
        )}
        <TextField label="原因" hint="评审开始后必填，会记入操作记录。" value={reason} onChange={say} />
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}

type Work = ReturnType<typeof readFigures>['works'][number]

const copied = ({ work, figures }: Work) => ({ work, figures: [...figures] })
