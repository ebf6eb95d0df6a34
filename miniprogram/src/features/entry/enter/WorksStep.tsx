import { View } from '@tarojs/components'
import { useSyncExternalStore } from 'react'
import { emptyItem } from '#shared/model/submission'
import { Button } from '@/components/button/Button'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { uploadDesk } from '@/features/media/uploadDesk'
import { CoverField } from './CoverField'
import { FileField } from './FileField'
import { useFormView } from './formView'
import { LinkField } from './LinkField'
import { itemSlot } from './slots'
import { useStoredFile } from './storedFiles'
import './works-step.css'

/** The films themselves: files, links, or one of each, as the contest asks. */
export function WorksStep() {
  const { contest, form, changeContent } = useFormView()
  const { mostItems } = contest.requirements
  const { items } = form.content
  const shown = items.length > 0 ? items : [emptyItem]
  return (
    <View className="works-step">
      {shown.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a film that is being chosen is nothing yet but its place.
        <WorkItem key={index} index={index} count={shown.length} />
      ))}
      {shown.length < mostItems && (
        <Button size="small" icon="plus" onPress={() => changeContent({ items: [...shown, emptyItem] })}>
          {`系列作品：再加一件（最多 ${mostItems} 件）`}
        </Button>
      )}
      <CoverField />
    </View>
  )
}

function WorkItem({ index, count }: { readonly index: number; readonly count: number }) {
  const { contest, draft, form, errorOf, putItem, changeContent } = useFormView()
  const { by, video, link: links } = contest.requirements
  const { items } = form.content
  const item = items[index] ?? emptyItem
  const name = count > 1 ? `第 ${index + 1} 件` : ''
  const error = errorOf(`items.${index}`) ?? (index === 0 ? errorOf('items') : undefined)
  const slot = itemSlot(draft, index)
  const takesFile = by !== 'link' && !(by === 'either' && item.link !== null)
  const takesLink = by !== 'file' && !(by === 'either' && item.fileId !== null)
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
      {takesFile && (
        <FileField
          contestId={contest.contestId}
          slot={slot}
          label={`${name}视频`}
          asked={video}
          fileId={item.fileId}
          error={error}
          onChange={(fileId) => {
            leaveFrame()
            putItem(index, { fileId })
          }}
        />
      )}
      {takesFile && takesLink && by === 'either' && <View className="works-step-or">或者填链接</View>}
      {takesLink && (
        <LinkField
          label={`${name}链接`}
          item={item}
          asked={links}
          error={takesFile && by === 'either' ? undefined : error}
          onChange={(change) => putItem(index, change)}
        />
      )}
    </View>
  )
}
