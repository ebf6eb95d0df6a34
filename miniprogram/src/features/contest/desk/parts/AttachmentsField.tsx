import { View } from '@tarojs/components'
import { type Attachment, contestLimits } from '#shared/model/contest'
import { Button } from '@/components/button/Button'
import { FormSection } from '@/components/form/Form'
import { TextField } from '@/components/form/TextField'
import { UploadField } from '@/features/media/UploadField'
import { uploadDesk } from '@/features/media/uploadDesk'
import { replaced, type SectionProps } from './section'
import './files.css'

/** The notice itself, forms to fill in: everybody can open them from the contest's page. */
export function AttachmentsField({ plan, change, faultAt, isLocked, edited }: SectionProps) {
  const { contestId } = edited.opened.contest
  const slot = `${contestId}.attachment`
  const { attachments } = plan
  const become = (at: number, one: Attachment | undefined) =>
    change('attachments', replaced(attachments, at, one))
  return (
    <FormSection title="附件" note="通知原文、报名表等，所有人可以在赛事页打开。">
      {attachments.map((one, at) => (
        <View key={one.fileId} className="attachment-field">
          <View className="attachment-name">
            <TextField
              label={`附件 ${at + 1} 的名称`}
              isRequired
              value={one.name}
              maxCharacters={contestLimits.line}
              error={faultAt(`attachments.${at}`)}
              disabled={isLocked}
              onChange={(name) => become(at, { ...one, name })}
            />
          </View>
          {!isLocked && (
            <Button size="small" onPress={() => become(at, undefined)}>
              去掉
            </Button>
          )}
        </View>
      ))}
      {!isLocked && attachments.length < contestLimits.attachments && (
        <UploadField
          label={attachments.length === 0 ? '添加附件' : '再添加一个'}
          hint="PDF、Word、Excel 或图片"
          contestId={contestId}
          purpose="attachment"
          slot={slot}
          asked={{}}
          onStored={({ fileId, name }) => {
            uploadDesk.clear(slot)
            if (attachments.some((one) => one.fileId === fileId)) return
            change('attachments', [...attachments, { name, fileId }])
          }}
        />
      )}
    </FormSection>
  )
}
