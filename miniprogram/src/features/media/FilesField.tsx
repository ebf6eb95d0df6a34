import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Field, type FieldWords } from '@/components/form/Field'
import { UploadField } from './UploadField'
import { uploadDesk } from './uploadDesk'
import type { UploadedFile } from './uploadStatus'
import type { UploadWish } from './useUpload'

type ListedFile = Pick<UploadedFile, 'fileId' | 'name'>

interface FilesFieldProps
  extends Pick<UploadWish, 'contestId' | 'purpose' | 'slot'>,
    Pick<FieldWords, 'hint' | 'isRequired'> {
  readonly files: readonly ListedFile[]
  /** None more are taken. */
  readonly most: number
  /** Over those that are there; where it is left out, they stand by themselves. */
  readonly label?: string
  /** How they lie under it. */
  readonly className?: string
  readonly firstLabel: string
  readonly nextLabel: string
  readonly onChange: (files: ListedFile[]) => void
  /** One of them, as the page shows it. */
  readonly children: (file: ListedFile, at: number, drop: () => void) => ReactNode
}

/** A list of stored files, and the place where the next one is chosen and watched on its way. */
export function FilesField({ files, most, label, className, onChange, children, ...next }: FilesFieldProps) {
  const { firstLabel, nextLabel, isRequired = false, ...wish } = next
  const isFirst = files.length === 0
  const shown = files.map((file, at) =>
    children(file, at, () => onChange(files.filter((one) => one !== file))),
  )
  return (
    <>
      {label && !isFirst ? (
        <Field label={label} isBare>
          <View className={className}>{shown}</View>
        </Field>
      ) : (
        shown
      )}
      {files.length < most && (
        <UploadField
          {...wish}
          label={isFirst ? firstLabel : nextLabel}
          isRequired={isFirst && isRequired}
          asked={{}}
          onStored={({ fileId, name }) => {
            uploadDesk.clear(wish.slot)
            if (!files.some((one) => one.fileId === fileId)) onChange([...files, { fileId, name }])
          }}
        />
      )}
    </>
  )
}
