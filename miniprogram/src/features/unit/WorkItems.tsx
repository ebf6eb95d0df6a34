import { View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import type { OpenContest } from '@/features/contest/useContest'
import { FileField } from '@/features/entry/enter/FileField'
import { LinkField } from '@/features/entry/enter/LinkField'
import type { WorkForm } from './useWorkForm'
import '@/features/entry/enter/works-step.css'

interface WorkItemsProps {
  readonly contest: OpenContest
  readonly work: WorkForm
  /** Its film may follow. */
  readonly isNew: boolean
}

/** The films of a work, or where they were published. A film may also follow later, by its file's name. */
export function WorkItems({ contest, work, isNew }: WorkItemsProps) {
  const { contestId, requirements } = contest
  const { by, video, link: links, mostItems } = requirements
  const { items, putItem, at, slot } = work
  return (
    <>
      {items.map((item, index) => {
        const name = items.length > 1 ? `第 ${index + 1} 件` : ''
        const field = items.length > 1 ? `items.${index}` : 'items'
        const takesFile = by !== 'link' && !(by === 'either' && item.link !== null)
        const takesLink = by !== 'file' && !(by === 'either' && item.fileId !== null)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a film that is being chosen is nothing yet but its place.
          <View key={index} className="unit-form">
            {takesFile && (
              <FileField
                contestId={contestId}
                slot={`${slot}.items.${index}`}
                label={`${name}视频`}
                {...(isNew && { hint: '也可以先保存，以后再补' })}
                asked={video}
                fileId={item.fileId}
                error={at(field)}
                onChange={(fileId) => putItem(index, { fileId })}
              />
            )}
            {takesFile && takesLink && by === 'either' && <View className="works-step-or">或者填链接</View>}
            {takesLink && (
              <LinkField
                label={`${name}链接`}
                item={item}
                asked={links}
                error={takesFile ? undefined : at(field)}
                onChange={(change) => putItem(index, change)}
              />
            )}
          </View>
        )
      })}
      {items.length < mostItems && (
        <Button size="small" icon="plus" onPress={() => putItem(items.length, {})}>
          {`系列作品：再加一件（最多 ${mostItems} 件）`}
        </Button>
      )}
    </>
  )
}
