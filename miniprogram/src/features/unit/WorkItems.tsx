import { View } from '@tarojs/components'
import type { OpenContest } from '@/features/contest/useContest'
import { AnotherItem, ItemFields } from '@/features/entry/enter/ItemFields'
import type { WorkForm } from './useWorkForm'

interface WorkItemsProps {
  readonly contest: OpenContest
  readonly work: WorkForm
  /** Its film may follow. */
  readonly isNew: boolean
}

/** The films of a work, or where they were published. A film may also follow later, by its file's name. */
export function WorkItems({ contest, work, isNew }: WorkItemsProps) {
  const { items, putItem, at, slot } = work
  const isSeries = items.length > 1
  return (
    <>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a film that is being chosen is nothing yet but its place.
        <View key={index} className="unit-form">
          <ItemFields
            contest={contest}
            slot={`${slot}.items.${index}`}
            name={isSeries ? `第 ${index + 1} 件` : ''}
            item={item}
            {...(isNew && { hint: '也可以先保存，以后再补' })}
            error={at(isSeries ? `items.${index}` : 'items')}
            onChange={(change) => putItem(index, change)}
          />
        </View>
      ))}
      <AnotherItem contest={contest} count={items.length} onAdd={() => putItem(items.length, {})} />
    </>
  )
}
