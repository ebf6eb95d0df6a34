import { Text, View } from '@tarojs/components'
import { Badge } from '@/components/badge/Badge'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { points } from '../resultsWords'
import { missingWords } from './deskWords'
import { type Row, workName } from './results'

interface TableRowProps {
  readonly row: Row
  readonly hasMix: boolean
  /** What it is proposed for; empty where for nothing. */
  readonly award: string
  readonly onOpen: () => void
}

const gridClass = (hasMix: boolean) => classNames('table-grid', hasMix && 'has-mix')

/** The columns' names, where there is room for columns. */
export function TableHead({ hasMix }: { readonly hasMix: boolean }) {
  return (
    <View className={classNames(gridClass(hasMix), 'table-head')}>
      <View className="table-number">名次</View>
      <View>作品</View>
      <View className="table-number">得票</View>
      {hasMix && <View className="table-number">票数折分</View>}
      <View className="table-number">评委评分</View>
      {hasMix && <View className="table-number">评委折分</View>}
      {hasMix && <View className="table-number">总评</View>}
      <View>建议</View>
    </View>
  )
}

/** A line of the table in a wide window, a card of the same numbers on a phone. */
export function TableRow({ row, hasMix, award, onOpen }: TableRowProps) {
  const { rank, votes, votesPart, jury, jurors, juryPart, score, missing, author, unit } = row
  const part = (value: number | null) => (value === null ? '—' : points(value))
  return (
    <Pressable
      className={classNames('row', gridClass(hasMix), 'table-row')}
      label={workName(row)}
      onPress={onOpen}
    >
      <View className="table-rank table-number figures">{rank ?? '—'}</View>
      <View className="table-work">
        <View className="table-title">{workName(row)}</View>
        <View className="desk-note">{[author, unit].filter(Boolean).join(' · ')}</View>
        {missing && <View className="desk-note">{missingWords[missing]}</View>}
      </View>
      <Figure name="得票">{String(votes)}</Figure>
      {hasMix && <Figure name="票数折分">{points(votesPart)}</Figure>}
      <Figure name={`${jurors} 位评委`}>{part(jury)}</Figure>
      {hasMix && <Figure name="评委折分">{part(juryPart)}</Figure>}
      {hasMix && (
        <View className="table-number table-score figures">
          <Text className="table-name">总评</Text>
          {part(score)}
        </View>
      )}
      <View className="table-award">{award !== '' && <Badge tone="gold">{award}</Badge>}</View>
    </Pressable>
  )
}

function Figure({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <View className="table-number table-figure figures">
      <Text className="table-name">{name}</Text>
      {children}
    </View>
  )
}
