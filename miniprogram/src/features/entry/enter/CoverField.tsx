import { View } from '@tarojs/components'
import { useMemo, useSyncExternalStore } from 'react'
import { Button } from '@/components/button/Button'
import { Field } from '@/components/form/Field'
import { UploadField } from '@/features/media/UploadField'
import { uploadDesk } from '@/features/media/uploadDesk'
import { StoredCover } from '@/features/shell/StoredCover'
import { FilmFrames } from './FilmFrames'
import { useFormView } from './formView'
import { OwnFrames } from './OwnFrames'
import { coverSlot } from './slots'
import { settleFile } from './storedFiles'
import './cover-field.css'

const none = {}

/** A picture from the album, or the one that is taken from the film. */
export function CoverField() {
  const { contest, draft, form, changeContent, errorOf } = useFormView()
  const { cover, items } = form.content
  const filmIds = items.flatMap(({ fileId }) => fileId ?? [])
  const slot = coverSlot(draft)
  const isOnItsWay = useSyncExternalStore(uploadDesk.watch, () => uploadDesk.statusOf(slot).state !== 'none')
  const named = filmIds.join(' ')
  // The same list for the same films, whatever else is typed.
  const films = useMemo(
    () => (named === '' ? [] : named.split(' ').flatMap((fileId) => uploadDesk.sourceOf(fileId) ?? [])),
    [named],
  )
  if (cover !== '') {
    return (
      <Field label="封面" {...(errorOf('cover') && { error: errorOf('cover') as string })} isBare>
        <View className="cover-field">
          <View className="cover-field-picture">
            <StoredCover fileId={cover} alt="作品封面" />
          </View>
          <Button size="small" kind="quiet" onPress={() => changeContent({ cover: '' })}>
            换一张
          </Button>
        </View>
      </Field>
    )
  }
  return (
    <>
      <UploadField
        label="封面"
        hint={filmIds.length === 0 ? '横图竖图都可以，不超过 10 MB' : '不选就用视频里的一个画面'}
        {...(errorOf('cover') && { error: errorOf('cover') as string })}
        contestId={contest.contestId}
        purpose="cover"
        slot={slot}
        asked={none}
        onStored={(stored) => {
          changeContent({ cover: stored.fileId })
          settleFile(slot, stored)
        }}
      />
      {!isOnItsWay && films.length > 0 && (
        <OwnFrames
          films={films}
          onChoose={(picture) => {
            void uploadDesk.begin({ slot, contestId: contest.contestId, purpose: 'cover' }, picture)
          }}
        />
      )}
      {!isOnItsWay && films.length === 0 && filmIds.length > 0 && (
        <FilmFrames
          contestId={contest.contestId}
          fileIds={filmIds}
          onChoose={(frame) => changeContent({ cover: frame })}
        />
      )}
    </>
  )
}
