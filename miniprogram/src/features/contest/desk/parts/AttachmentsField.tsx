import { View } from '@tarojs/components'
import { contestLimits } from '#shared/model/contest'
import { Button } from '@/components/button/Button'
import { FormSection } from '@/components/form/Form'
import { TextField } from '@/components/form/TextField'
import { FilesField } from '@/features/media/FilesField'
import { replaced, type SectionProps } from './section'
import './files.css'

/** The notice itself, forms to fill in: everybody can open them from the contest's page. */
export function AttachmentsField({ plan, change, faultAt, isLocked, edited }: SectionProps) {
  const { contestId } = edited.opened.contest
  const { attachments } = plan
  return (
    <FormSection title="附件" note="通知原文、报名表等，所有人可以在赛事页打开。">
      <FilesField
        contestId={contestId}
        purpose="attachment"
        slot={`${contestId}.attachment`}
        files={attachments}
        most={isLocked ? 0 : contestLimits.attachments}
        firstLabel="添加附件"
        nextLabel="再添加一个"
        hint="PDF、Word、Excel 或图片"
        onChange={(files) => change('attachments', files)}
      >
        {({ fileId, name }, at, drop) => (
          <View key={fileId} className="attachment-field">
            <View className="attachment-name">
              <TextField
                label={`附件 ${at + 1} 的名称`}
                isRequired
                value={name}
                maxCharacters={contestLimits.line}
                error={faultAt(`attachments.${at}`)}
                disabled={isLocked}
                onChange={(named) =>
                  change('attachments', replaced(attachments, at, { fileId, name: named }))
                }
              />
            </View>
            {!isLocked && (
              <Button size="small" onPress={drop}>
                去掉
              </Button>
            )}
          </View>
        )}
      </FilesField>
    </FormSection>
  )
}
