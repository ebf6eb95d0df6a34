import { View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { Field } from '@/components/form/Field'
import { UploadField } from '@/features/media/UploadField'
import { uploadDesk } from '@/features/media/uploadDesk'
import { StoredCover } from '@/features/shell/StoredCover'
import type { SectionProps } from './section'
import './files.css'

/** The picture at the head of the contest's page. The server takes only what was sent for this contest. */
export function CoverField({ plan, change, adviceAt, faultAt, isLocked, edited }: SectionProps) {
  const { contestId } = edited.opened.contest
  const slot = `${contestId}.cover`
  if (plan.cover !== '') {
    return (
      <Field label="封面" isBare error={faultAt('cover')}>
        <View className="cover-field">
          <StoredCover fileId={plan.cover} alt="现在的封面" ratio="banner" />
        </View>
        {!isLocked && (
          <Button size="small" onPress={() => change('cover', '')}>
            换一张
          </Button>
        )}
      </Field>
    )
  }
  return (
    <UploadField
      label="封面"
      hint={adviceAt('cover') ?? '横的图片，JPG 或 PNG，宽 1200 以上更清楚'}
      contestId={contestId}
      purpose="cover"
      slot={slot}
      asked={{}}
      disabled={isLocked}
      onStored={({ fileId }) => {
        uploadDesk.clear(slot)
        change('cover', fileId)
      }}
    />
  )
}
