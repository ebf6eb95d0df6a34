import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/Button'
import { SelectField } from '@/components/form/SelectField'
import { Sheet } from '@/components/overlay/Sheet'
import { type Asked, Deciding } from './Deciding'
import { figureLines } from './deskWords'
import { type Proposed, type Results, type Row, workName } from './results'

interface RowSheetProps {
  readonly contestId: string
  readonly row: Row
  readonly results: Results
  readonly proposed: Proposed
  readonly onClose: () => void
}

/** A work's numbers by name, and which award it is given or refused, each with a reason. */
export function RowSheet({ contestId, row, results, proposed, onClose }: RowSheetProps) {
  const [asked, ask] = useState<Asked>()
  const [chosen, choose] = useState<string>()
  const { awards, mix } = proposed
  const to = { id: row.entryId, name: workName(row) }
  const mayDecide = results.mayWrite && results.publicity.state === 'none'
  const has = awards.filter(({ awardId }) => row.awardIds.includes(awardId))
  const open = awards.filter(
    ({ awardId, basis, places, given }) =>
      basis !== 'unit' && !row.awardIds.includes(awardId) && (places === null || given.length < places),
  )
  const award = open.find(({ awardId }) => awardId === chosen)
  if (asked) return <Deciding contestId={contestId} asked={asked} onClose={onClose} />
  return (
    <Sheet isOpen title={to.name} onClose={onClose}>
      <View className="row-figures">
        {figureLines(row, mix !== null).map(([name, value]) => (
          <View key={name} className="row-figure">
            <View className="desk-note">{name}</View>
            <View className="figures">{value}</View>
          </View>
        ))}
        <View className="row-figure">
          <View className="desk-note">建议</View>
          <View>{has.map(({ name }) => name).join('、') || '没有奖项'}</View>
        </View>
      </View>
      {mayDecide && (
        <View className="row-acts">
          {has.map((one) => (
            <Button key={one.awardId} isWide onPress={() => ask({ kind: 'withhold', award: one, to })}>
              {`不评${one.name}`}
            </Button>
          ))}
          <SelectField
            label="改评另一个奖"
            choices={open.map(({ awardId, name }) => ({ key: awardId, label: name }))}
            chosen={chosen}
            onChoose={choose}
          />
          {award && (
            <Button kind="primary" isWide onPress={() => ask({ kind: 'give', award, to })}>
              {`评${award.name}`}
            </Button>
          )}
        </View>
      )}
    </Sheet>
  )
}
