import { View } from '@tarojs/components'
import type { SubmittedItem } from '#shared/model/submission'
import { Button } from '@/components/button/Button'
import type { OpenContest } from '@/features/contest/useContest'
import { FileField } from './FileField'
import { LinkField } from './LinkField'
import './works-step.css'

interface ItemFieldsProps {
  readonly contest: OpenContest
  readonly slot: string
  /** Which of several it is. */
  readonly name: string
  readonly item: SubmittedItem
  readonly hint?: string
  readonly error: string | undefined
  readonly onChange: (change: Partial<SubmittedItem>) => void
}

/** One film: its file, where it was published, or one of the two, as the contest asks. */
export function ItemFields({ contest, slot, name, item, hint, error, onChange }: ItemFieldsProps) {
  const { by, video, link: links } = contest.requirements
  const takesFile = by !== 'link' && !(by === 'either' && item.link !== null)
  const takesLink = by !== 'file' && !(by === 'either' && item.fileId !== null)
  const isChoice = takesFile && takesLink && by === 'either'
  return (
    <>
      {takesFile && (
        <FileField
          contestId={contest.contestId}
          slot={slot}
          label={`${name}视频`}
          {...(hint && { hint })}
          asked={video}
          fileId={item.fileId}
          error={error}
          onChange={(fileId) => onChange({ fileId })}
        />
      )}
      {isChoice && <View className="works-step-or">或者填链接</View>}
      {takesLink && (
        <LinkField
          label={`${name}链接`}
          item={item}
          asked={links}
          error={isChoice ? undefined : error}
          onChange={onChange}
        />
      )}
    </>
  )
}

interface AnotherItemProps {
  readonly contest: OpenContest
  readonly count: number
  readonly onAdd: () => void
}

export function AnotherItem({ contest: { requirements }, count, onAdd }: AnotherItemProps) {
  if (count >= requirements.mostItems) return null
  return (
    <Button size="small" icon="plus" onPress={onAdd}>
      {`系列作品：再加一件（最多 ${requirements.mostItems} 件）`}
    </Button>
  )
}
