import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PanelRule } from '#shared/model/award'
import { Button } from '@/components/button/Button'
import { FormSection } from '@/components/form/Form'
import { Switch } from '@/components/form/Toggles'
import { newId } from '../newId'
import { ItemRow } from './ItemRow'
import { MixFields } from './MixFields'
import { PanelSheet } from './PanelSheet'
import { itemAt, replaced, type SectionProps } from './section'

const noteOf = ({ purpose, readersPerEntry, selects, criteria }: PanelRule): string =>
  [
    purpose === 'shortlist' ? `评入围${selects === null ? '' : ` ${selects} 件`}` : '评分',
    `每件 ${readersPerEntry} 人看`,
    criteria.length > 0 && criteria.map(({ name, weight }) => `${name} ${weight}%`).join('、'),
  ]
    .filter(Boolean)
    .join(' · ')

export function JudgingSection({ plan, change, faultAt, isLocked, at }: SectionProps) {
  const [opened, setOpened] = useState(() => itemAt(at, 'panels'))
  const { panels, scoreMix } = plan
  const become = (next: readonly PanelRule[]) => change('panels', next)
  const current = opened === undefined ? undefined : panels[opened]
  const add = (purpose: PanelRule['purpose']) => {
    const panelId = newId(
      'panel',
      panels.map((panel) => panel.panelId),
    )
    const isShortlist = purpose === 'shortlist'
    const name = isShortlist ? '初评' : '专家评审'
    const shape = { criteria: [], readersPerEntry: 3, selects: isShortlist ? 100 : null }
    become([...panels, { panelId, name, purpose, ...shape, jurorsSeeVotes: false, blind: false }])
    setOpened(panels.length)
  }
  return (
    <>
      <FormSection note="评审的名单在“人员”里邀请，这里定规则。">
        {panels.length > 0 && (
          <View className="item-list">
            {panels.map((panel, index) => (
              <ItemRow
                key={panel.panelId}
                title={panel.name || '未命名的评审'}
                note={noteOf(panel)}
                error={faultAt(`panels.${index}`)}
                onPress={() => setOpened(index)}
              />
            ))}
          </View>
        )}
        {!isLocked && (
          <View className="sheet-form-pair">
            <Button icon="plus" isWide onPress={() => add('shortlist')}>
              添加入围评选
            </Button>
            <Button icon="plus" isWide onPress={() => add('jury')}>
              添加评分评审
            </Button>
          </View>
        )}
      </FormSection>
      <FormSection title="总评">
        <Switch
          isOn={scoreMix !== null}
          disabled={isLocked}
          note="投票开始后，算法不能再改。"
          onChange={(isOn) => change('scoreMix', isOn ? { votes: 50, jury: 50 } : null)}
        >
          票数和评委的分合成总评
        </Switch>
        {scoreMix && (
          <MixFields
            mix={scoreMix}
            faultAt={faultAt}
            isLocked={isLocked}
            onChange={(mix) => change('scoreMix', mix)}
          />
        )}
      </FormSection>
      {current && opened !== undefined && (
        <PanelSheet
          panel={current}
          categories={plan.categories}
          faultAt={(field) => faultAt(`panels.${opened}.${field}`)}
          isLocked={isLocked}
          onChange={(panel) => become(replaced(panels, opened, panel))}
          onRemove={() => {
            setOpened(undefined)
            become(replaced(panels, opened, undefined))
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
