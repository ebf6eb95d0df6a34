import { Text, View } from '@tarojs/components'
import type { Scoring } from '#shared/rules/panelScoring'
import { valueText } from '#shared/rules/panelText'
import { Badge } from '@/components/badge/Badge'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { StoredCover } from '@/features/shell/StoredCover'
import type { RankedRow } from './usePanelRanking'
import './ranked-work.css'

interface RankedWorkProps {
  readonly scoring: Scoring
  readonly row: RankedRow
  readonly lineAbove: boolean
  readonly isTied: boolean
  readonly isChosen: boolean
  readonly onToggle?: () => void
}

/** Jurors far apart on one work are shown, and nothing is made of it. */
const FAR_APART = 300

export function RankedWork({ scoring, row, lineAbove, isTied, isChosen, onToggle }: RankedWorkProps) {
  const { rank, value, readers, totals, counted, title, author, unit, category, cover, number } = row
  const spread = (totals[0] ?? 0) - (totals.at(-1) ?? 0)
  const given =
    scoring.mode === 'scores'
      ? totals.map((total) => (total / 100).toFixed(1)).join(' / ')
      : `${totals.filter((total) => total > 0).length} / ${readers} 人`
  const notes = [number && `${number} 号`, category, author, unit].filter(Boolean)
  const face = (
    <>
      <View className="ranked-rank figures">{rank ?? '—'}</View>
      <View className="ranked-cover">
        <StoredCover fileId={cover} alt="" ratio="landscape" />
      </View>
      <View className="row-words">
        <View className="row-title clamp-2">{title}</View>
        <View className="ranked-note">{notes.join(' · ')}</View>
        <View className="ranked-note figures">
          {readers > 0 ? given : '还没有人评'}
          {counted.length > 0 && `，折算后 ${counted.map((total) => (total / 100).toFixed(2)).join(' / ')}`}
          {scoring.mode === 'scores' && spread >= FAR_APART && ' · 分歧较大'}
        </View>
      </View>
      <View className="ranked-value">
        <Text className="figures">{value === null ? '—' : valueText(scoring, value)}</Text>
        {isTied && <Badge tone="live">并列</Badge>}
      </View>
      {(onToggle || isChosen) && (
        <View className={classNames('ranked-box', isChosen && 'is-on')}>
          {isChosen && <Icon name="check" size="small" />}
        </View>
      )}
    </>
  )
  return (
    <>
      {lineAbove && (
        <View className="cut-line">
          <Text>入围线</Text>
        </View>
      )}
      {onToggle ? (
        <Pressable
          role="checkbox"
          on={isChosen}
          label={`${title}，${isChosen ? '已选入围' : '未选'}`}
          className={classNames('row ranked', isChosen && 'is-chosen')}
          onPress={onToggle}
        >
          {face}
        </Pressable>
      ) : (
        <View className={classNames('row ranked', isChosen && 'is-chosen')}>{face}</View>
      )}
    </>
  )
}
