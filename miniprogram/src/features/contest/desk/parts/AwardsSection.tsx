import { View } from '@tarojs/components'
import type { Award } from '#shared/model/award'
import { contestLimits } from '#shared/model/contest'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { newId } from '../newId'
import { AwardSheet } from './AwardSheet'
import { basisChoices } from './awardNames'
import { GuardNote } from './GuardNote'
import { ItemRow } from './ItemRow'
import { itemAt, type SectionProps } from './section'
import { useItems } from './useItems'
import './awards-section.css'

/** Units are not works: their awards take no place of the shortlist. */
const placesOf = (awards: readonly Award[]): number =>
  awards.reduce((sum, { basis, places }) => (basis === 'unit' ? sum : sum + (places ?? 0)), 0)

const noteOf = ({ basis }: Award): string => `依据：${basisChoices.find(({ key }) => key === basis)?.label}`

export function AwardsSection({ plan, change, faultAt, isLocked, at }: SectionProps) {
  const { awards, panels } = plan
  const { open, add, opened } = useItems(awards, (next) => change('awards', next), itemAt(at, 'awards'))
  const selects = panels.find(({ purpose }) => purpose === 'shortlist')?.selects ?? null
  const places = placesOf(awards)
  const addAward = () => {
    const awardId = newId(
      'award',
      awards.map((award) => award.awardId),
    )
    add({ awardId, name: '', places: 1, basis: plan.scoreMix ? 'mix' : 'jury', group: 'grade' })
  }
  return (
    <View>
      {awards.length === 0 && (
        <Notice title="还没有奖项">有评选的赛事，在公布前写清奖项、名额和依据。</Notice>
      )}
      {awards.some(({ basis }) => basis === 'unit') && <GuardNote />}
      {awards.length > 0 && (
        <View className="award-sum">
          <View className="award-sum-figure figures">{places}</View>
          <View className="award-sum-words">
            <View>个作品奖名额{selects === null ? '' : `，入围 ${selects} 件`}</View>
            {selects !== null && (
              <View className="award-sum-track" aria-hidden>
                <View
                  className="award-sum-bar"
                  style={{ width: `${Math.min(100, selects > 0 ? (places / selects) * 100 : 100)}%` }}
                />
              </View>
            )}
          </View>
        </View>
      )}
      {faultAt('awards') && <View className="item-row-error">{faultAt('awards')}</View>}
      {awards.length > 0 && (
        <View className="item-list award-list">
          {awards.map((award, index) => (
            <ItemRow
              key={award.awardId}
              title={award.name || '未命名的奖项'}
              note={noteOf(award)}
              error={faultAt(`awards.${index}`)}
              aside={
                <View className="award-places figures">
                  {award.places === null ? '不定' : `${award.places} 名`}
                </View>
              }
              onPress={() => open(index)}
            />
          ))}
        </View>
      )}
      {!isLocked && awards.length < contestLimits.awards && (
        <View className="item-add">
          <Button icon="plus" isWide onPress={addAward}>
            添加奖项
          </Button>
        </View>
      )}
      {opened && (
        <AwardSheet
          award={opened.item}
          faultAt={(field) => faultAt(`awards.${opened.at}.${field}`)}
          isLocked={isLocked}
          {...opened.sheet}
        />
      )}
    </View>
  )
}
