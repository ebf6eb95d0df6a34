import { View } from '@tarojs/components'
import { useSyncExternalStore } from 'react'
import { emptyItem } from '#shared/model/submission'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { uploadDesk } from '@/features/media/uploadDesk'
import { CoverField } from './CoverField'
import { useFormView } from './formView'
import { AnotherItem, ItemFields } from './ItemFields'
import { itemSlot } from './slots'
import { useStoredFile } from './storedFiles'

/** The films themselves: files, links, or one of each, as the contest asks. */
export function WorksStep() {
  const { contest, form, changeContent } = useFormView()
  const { items } = form.content
  const shown = items.length > 0 ? items : [emptyItem]
  return (
    <View className="works-step">
      {shown.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a film that is being chosen is nothing yet but its place.
        <WorkItem key={index} index={index} count={shown.length} />
      ))}
      <AnotherItem
        contest={contest}
        count={shown.length}
        onAdd={() => changeContent({ items: [...shown, emptyItem] })}
      />
      <CoverField />
    </View>
  )
}

function WorkItem({ index, count }: { readonly index: number; readonly count: number }) {
  const { contest, draft, form, errorOf, putItem, changeContent } = useFormView()
  const { items } = form.content
  const item = items[index] ?? emptyItem
  const name = count > 1 ? `第 ${index + 1} 件` : ''
  const error = errorOf(`items.${index}`) ?? (index === 0 ? errorOf('items') : undefined)
  const slot = itemSlot(draft, index)
  // Places move up when one is dropped, and a film on its way must not arrive in another's.
  const isBusyBehind = useSyncExternalStore(uploadDesk.watch, () =>
    items.some((_, later) => later > index && uploadDesk.statusOf(itemSlot(draft, later)).state !== 'none'),
  )
  // A picture that was taken from a film goes with it.
  const frame = useStoredFile(contest.contestId, item.fileId)?.copy?.cover
  const leaveFrame = () => frame && frame === form.content.cover && changeContent({ cover: '' })
  const drop = () => {
    uploadDesk.clear(slot)
    leaveFrame()
    changeContent({ items: items.filter((_, place) => place !== index) })
  }
  return (
    <View className="works-step-item">
      {count > 1 && (
        <View className="works-step-head">
          <View>{name}</View>
          {!isBusyBehind && (
            <Pressable className="works-step-drop" label={`删掉${name}`} onPress={drop}>
              <Icon name="close" size="small" />
            </Pressable>
          )}
        </View>
      )}
      <ItemFields
        contest={contest}
        slot={slot}
        name={name}
        item={item}
        error={error}
        onChange={(change) => {
          if ('fileId' in change) leaveFrame()
          putItem(index, change)
        }}
      />
    </View>
  )
}
