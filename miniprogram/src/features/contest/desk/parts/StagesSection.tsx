import { View } from '@tarojs/components'
import { dayOf, startOfDay } from '#shared/lib/day'
import { contestLimits } from '#shared/model/contest'
import type { Stage } from '#shared/model/stage'
import { serverNow } from '@/api/serverClock'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { MissingCopiesNotice } from '@/features/media/copies/MissingCopiesNotice'
import { newId } from '../newId'
import { rightNames, spanText } from '../timeline'
import { ItemRow } from './ItemRow'
import { StageSheet } from './StageSheet'
import { itemAt, type SectionProps } from './section'
import { TimelinePicture } from './TimelinePicture'
import { useItems } from './useItems'
import './stages-section.css'

const DAY_MS = 24 * 60 * 60 * 1000

/** A new stage follows the last one, for a week: most are, and the rest is one change away. */
const stageAfter = (stages: readonly Stage[]): Stage => {
  const last = Math.max(0, ...stages.map(({ closesAt }) => closesAt))
  const opensAt = last > 0 ? last : startOfDay(dayOf(serverNow() + DAY_MS))
  const stageId = newId(
    'stage',
    stages.map((stage) => stage.stageId),
  )
  return { stageId, name: '', opensAt, closesAt: opensAt + 7 * DAY_MS, rights: [] }
}

const rightsText = ({ rights }: Stage): string =>
  rights.length === 0 ? '没有开放任何事' : `开放：${rights.map((right) => rightNames[right]).join('、')}`

export function StagesSection({ plan, change, faultAt, adviceAt, isLocked, edited, at }: SectionProps) {
  const { stages } = plan
  const { open, add, opened } = useItems(stages, (next) => change('stages', next), itemAt(at, 'stages'))
  return (
    <View className="stages-section">
      {edited.opened.contest.status === 'published' && (
        <MissingCopiesNotice contestId={edited.opened.contest.contestId} />
      )}
      {stages.length === 0 ? (
        <Notice title="还没有阶段">阶段是一段时间，和这段时间里能做的事：投稿、投票、评审……可以重叠。</Notice>
      ) : (
        <TimelinePicture stages={stages} />
      )}
      {faultAt('stages') && stages.length === 0 && (
        <View className="item-row-error">{faultAt('stages')}</View>
      )}
      {stages.length > 0 && (
        <View className="item-list stages-section-list">
          {stages.map((stage, index) => (
            <ItemRow
              key={stage.stageId}
              title={stage.name || '未命名的阶段'}
              note={[spanText(stage), rightsText(stage), adviceAt(`stages.${index}`)]
                .filter(Boolean)
                .join('\n')}
              error={faultAt(`stages.${index}`)}
              onPress={() => open(index)}
            />
          ))}
        </View>
      )}
      {!isLocked && stages.length < contestLimits.stages && (
        <View className="item-add">
          <Button icon="plus" isWide onPress={() => add(stageAfter(stages))}>
            添加阶段
          </Button>
        </View>
      )}
      {opened && (
        <StageSheet
          stage={opened.item}
          faultAt={(field) => faultAt(`stages.${opened.at}${field && `.${field}`}`)}
          isLocked={isLocked}
          {...opened.sheet}
        />
      )}
    </View>
  )
}
