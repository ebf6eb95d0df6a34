import { View } from '@tarojs/components'
import type { PanelRule } from '#shared/model/award'
import { Button } from '@/components/button/Button'
import { FormSection } from '@/components/form/Form'
import { Switch } from '@/components/form/Toggles'
import { newId } from '../newId'
import { ItemRow } from './ItemRow'
import { MixFields } from './MixFields'
import { PanelSheet } from './PanelSheet'
import { itemAt, type SectionProps } from './section'
import { useItems } from './useItems'

const noteOf = ({ purpose, readersPerEntry, selects, criteria }: PanelRule): string =>
  [
    purpose === 'shortlist' ? `评入围${selects === null ? '' : ` ${selects} 件`}` : '评分',
    `每件 ${readersPerEntry} 人看`,
    criteria.length > 0 && criteria.map(({ name, weight }) => `${name} ${weight}%`).join('、'),
  ]
    .filter(Boolean)
    .join(' · ')

export function JudgingSection({ plan, change, faultAt, isLocked, at }: SectionProps) {
  const { panels, scoreMix } = plan
  const { open, add, opened } = useItems(panels, (next) => change('panels', next), itemAt(at, 'panels'))
  const addPanel = (purpose: PanelRule['purpose']) => {
    const panelId = newId(
      'panel',
      panels.map((panel) => panel.panelId),
    )
    const isShortlist = purpose === 'shortlist'
    const name = isShortlist ? '初评' : '专家评审'
    const shape = { criteria: [], readersPerEntry: 3, selects: isShortlist ? 100 : null }
    add({ panelId, name, purpose, ...shape, jurorsSeeVotes: false, blind: false })
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
                onPress={() => open(index)}
              />
            ))}
          </View>
        )}
        {!isLocked && (
          <View className="sheet-form-pair">
            <Button icon="plus" isWide onPress={() => addPanel('shortlist')}>
              添加入围评选
            </Button>
            <Button icon="plus" isWide onPress={() => addPanel('jury')}>
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
      {opened && (
        <PanelSheet
          panel={opened.item}
          categories={plan.categories}
          faultAt={(field) => faultAt(`panels.${opened.at}.${field}`)}
          isLocked={isLocked}
          {...opened.sheet}
        />
      )}
    </>
  )
}
