import { View } from '@tarojs/components'
import { resultLimits } from '#shared/model/results'
import { Button } from '@/components/button/Button'
import { FilesField } from '@/features/media/FilesField'
import { StoredCover } from '@/features/shell/StoredCover'
import type { ObjectionDraft } from './objectionDrafts'
import './evidence.css'

type Files = ObjectionDraft['files']

interface EvidenceFieldProps {
  readonly contestId: string
  readonly files: Files
  readonly onChange: (files: Files) => void
}

/** Pictures, one after the other: each is stored before the objection is sent, and the objection names them. */
export function EvidenceField({ contestId, files, onChange }: EvidenceFieldProps) {
  return (
    <FilesField
      contestId={contestId}
      purpose="evidence"
      slot={`${contestId}.objection`}
      files={files}
      most={resultLimits.files}
      label={`证据（${files.length}）`}
      className="evidence"
      firstLabel="图片证据"
      nextLabel="再加一张"
      hint={`截图、照片，或 PDF；最多 ${resultLimits.files} 个`}
      onChange={onChange}
    >
      {({ fileId, name }, at, drop) => (
        <View key={fileId} className="evidence-kept">
          {/\.pdf$/i.test(name) ? (
            <View className="evidence-name">{name}</View>
          ) : (
            <StoredCover fileId={fileId} alt={name} ratio="square" />
          )}
          <Button size="small" label={`去掉证据 ${at + 1}`} onPress={drop}>
            去掉
          </Button>
        </View>
      )}
    </FilesField>
  )
}
