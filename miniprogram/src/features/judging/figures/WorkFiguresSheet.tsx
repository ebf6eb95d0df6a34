import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Figure, judgingLimits } from '#shared/model/judging'
import { readFigures } from '#shared/rules/figureLines'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { Sheet } from '@/components/overlay/Sheet'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import type { PanelName } from '../addresses'
import type { FiguresWork } from './FiguresScreen'
import { figureFaultText } from './figureFaultText'
import { useSaveFigures } from './useSaveFigures'

const fields = [
  { key: 'platform', label: '平台', isWide: true },
  { key: 'views', label: '播放' },
  { key: 'likes', label: '点赞' },
  { key: 'forwards', label: '转发' },
  { key: 'source', label: '来源', isWide: true },
  { key: 'day', label: '日期', isWide: true },
] as const
type Line = Readonly<Record<(typeof fields)[number]['key'], string>>

const empty: Line = { platform: '', views: '', likes: '', forwards: '', source: '', day: '' }
const typed = (count: number | null): string => (count === null ? '' : String(count))
const lineOf = ({ platform, views, likes, forwards, source, day }: Figure): Line => ({
  ...{ platform, source, day, views: typed(views), likes: typed(likes), forwards: typed(forwards) },
})

interface WorkFiguresSheetProps {
  readonly panel: PanelName
  readonly work: FiguresWork
  readonly onClose: () => void
}

/** The figures of one work, a platform a line; read by the same rule as a pasted table. */
export function WorkFiguresSheet({ panel, work, onClose }: WorkFiguresSheetProps) {
  const [lines, write] = useState<readonly Line[]>(
    work.figures.length > 0 ? work.figures.map(lineOf) : [empty],
  )
  const [reason, say] = useState('')
  const { save, isSending, refusal } = useSaveFigures(panel, onClose)
  const text = lines.map((line) => ['1', ...fields.map(({ key }) => line[key])].join('\t')).join('\n')
  const { works, faults } = readFigures(text)
  const change = (at: number, line: Line | undefined) =>
    write(lines.flatMap((one, index) => (index !== at ? one : (line ?? []))))
  const first = faults[0]
  return (
    <Sheet
      isOpen
      title={work.title}
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={first && `第 ${first.line} 组：${figureFaultText[first.fault]}`}
          onPress={() => void save([{ work: work.entryId, figures: [...(works[0]?.figures ?? [])] }], reason)}
        >
          保存
        </Button>
      }
    >
      <View className="figures-form">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing else to be known by while it is written
          <View key={at} className="figures-line">
            {fields.map(({ key, label, ...field }) => (
              <View key={key} className={'isWide' in field ? 'figures-line-wide' : ''}>
                <TextField
                  label={label}
                  isRequired={'isWide' in field}
                  value={line[key]}
                  placeholder={placeholders[key]}
                  onChange={(words) => change(at, { ...line, [key]: words })}
                />
              </View>
            ))}
            <View className="figures-line-wide">
              <Button size="small" kind="quiet" onPress={() => change(at, undefined)}>
                去掉这一组
              </Button>
            </View>
          </View>
        ))}
        {lines.length < judgingLimits.figures && (
          <Button icon="plus" onPress={() => write([...lines, empty])}>
            再加一个平台
          </Button>
        )}
        <TextField label="原因" hint="评审开始后必填，会记入操作记录。" value={reason} onChange={say} />
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}

const placeholders: Line = {
  platform: '例如：抖音',
  views: '1.2万',
  likes: '3400',
  forwards: '没有就空着',
  source: '在哪里看到的，例如：抖音作品页',
  day: '哪天看到的，例如：2024-09-26',
}
