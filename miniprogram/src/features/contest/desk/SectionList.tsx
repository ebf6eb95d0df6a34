import { View } from '@tarojs/components'
import { blocks } from '#shared/model/fault'
import { contestFaults } from '#shared/rules/contestFaults'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { faultText } from './faultText'
import type { EditedPlan } from './planEditing'
import { sectionSummary } from './sectionSummary'
import { faultsIn, type SectionKey, sections } from './sections'
import './section-list.css'

interface SectionListProps {
  readonly edited: EditedPlan
  readonly chosen?: SectionKey
  readonly onChoose: (section: SectionKey) => void
}

/** What is done and what is missing, part by part. */
export function SectionList({ edited, chosen, onChoose }: SectionListProps) {
  const faults = contestFaults(edited.plan)
  return (
    <View className="section-list" role="navigation" aria-label="赛事的各部分">
      {sections.map(({ key, title }) => {
        const here = faultsIn(faults, key)
        const worst = blocks(here)[0] ?? here[0]
        const state = worst ? (worst.severity === 'blocks' ? 'missing' : 'advice') : 'done'
        return (
          <Pressable
            key={key}
            className={classNames('row section-row', `is-${state}`, key === chosen && 'is-chosen')}
            on={key === chosen}
            onPress={() => onChoose(key)}
          >
            <View className="section-sign">
              <Icon name={worst ? 'alert' : 'check'} size="small" />
            </View>
            <View className="row-words">
              <View className="section-title">{title}</View>
              <View className="section-note clamp-1">
                {worst
                  ? `${faultText(worst)}${here.length > 1 ? `，等 ${here.length} 处` : ''}`
                  : sectionSummary(edited.plan, key)}
              </View>
            </View>
            <Icon name="forward" size="small" className="section-way" />
          </Pressable>
        )
      })}
    </View>
  )
}
