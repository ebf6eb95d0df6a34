import { View } from '@tarojs/components'
import { resultLimits } from '#shared/model/results'
import { Button } from '@/components/button/Button'
import { Field } from '@/components/form/Field'
import { UploadField } from '@/features/media/UploadField'
import { uploadDesk } from '@/features/media/uploadDesk'
import { StoredCover } from '@/features/shell/StoredCover'
import type { ObjectionDraft } from './objectionDrafts'

type Files = ObjectionDraft['files']

interface EvidenceFieldProps {
  readonly contestId: string
  readonly files: Files
  readonly onChange: (files: Files) => void
}

/** Pictures, one after the other: each is stored before the objection is sent, and the objection names them. */
export function EvidenceField({ contestId, files, onChange }: EvidenceFieldProps) {
  const slot = `${contestId}.objection`
  return (
    <>
      {files.length > 0 && (
        <Field label={`证据（${files.length}）`} isBare>
          <View className="evidence">
            {files.map((file, at) => (
              <View key={file.fileId} className="evidence-kept">
                {/\.pdf$/i.test(file.name) ? (
                  <View className="evidence-name">{file.name}</View>
                ) : (
                  <StoredCover fileId={file.fileId} alt={file.name} ratio="square" />
                )}
                <Button
                  size="small"
                  label={`去掉证据 ${at + 1}`}
                  onPress={() => onChange(files.filter((one) => one !== file))}
                >
                  去掉
                </Button>
              </View>
            ))}
          </View>
        </Field>
      )}
      {files.length < resultLimits.files && (
        <UploadField
          label={files.length === 0 ? '图片证据' : '再加一张'}
          hint={`截图、照片，或 PDF；最多 ${resultLimits.files} 个`}
          contestId={contestId}
          purpose="evidence"
          slot={slot}
          asked={{}}
          onStored={({ fileId, name }) => {
            uploadDesk.clear(slot)
            if (!files.some((one) => one.fileId === fileId)) onChange([...files, { fileId, name }])
          }}
        />
      )}
    </>
  )
}
