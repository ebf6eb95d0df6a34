import { Text, View } from '@tarojs/components'
import type { Place } from '@/api/deviceFilesPort'
import { fileSize } from '@/api/fileWords'
import { messageOf } from '@/api/messages.zh'
import { Button } from '@/components/button/Button'
import { Field, type FieldWords } from '@/components/form/Field'
import { Progress } from '@/components/progress/Progress'
import { storedLine } from './storedLine'
import './upload-field.css'
import type { UploadedFile, UploadStatus } from './uploadStatus'
import { type UploadControls, type UploadWish, useUpload } from './useUpload'

interface UploadFieldProps extends UploadWish, FieldWords {
  /** What the page has already: an upload of before. */
  readonly file?: UploadedFile
  readonly onRemoved?: () => void
  readonly disabled?: boolean
}

const placeNames: Readonly<Record<Place, string>> = { album: '从相册选', chat: '从聊天选' }

/** Choose, watch it go, pause, go on, replace. Says what was measured, and what the server said. */
export function UploadField(props: UploadFieldProps) {
  const { label, hint, isRequired, file, onRemoved, disabled } = props
  const upload = useUpload(props)
  const { status, notSent } = upload
  const shown = status.state === 'stored' ? status.file : status.state === 'none' ? file : undefined
  const remove = () => {
    upload.clear()
    onRemoved?.()
  }
  return (
    <Field
      label={label}
      hint={hint}
      isRequired={isRequired}
      isBare
      error={props.error ?? (notSent && notSentText(notSent))}
    >
      <View className="upload-field">
        {shown ? (
          <Stored file={shown} onRemove={disabled ? undefined : remove} />
        ) : (
          <UnderWay upload={upload} status={status} disabled={disabled} onRemove={remove} />
        )}
      </View>
    </Field>
  )
}

const notSentText = (notSent: NonNullable<UploadControls['notSent']>): string => {
  if (notSent === 'ANOTHER_FILE') return '这不是刚才那个文件。要换文件，请先点“不传了”。'
  const { title, text } = messageOf(notSent)
  return `${title}。${text}`
}

function Stored({
  file,
  onRemove,
}: {
  readonly file: UploadedFile
  readonly onRemove?: (() => void) | undefined
}) {
  const advice = storedLine(file)
  return (
    <View className="upload-stored">
      <View className="upload-name">{file.name}</View>
      <View className="upload-facts figures">{advice.facts}</View>
      {advice.notes.map((note) => (
        <View key={note} className="upload-note">
          {note}
        </View>
      ))}
      {onRemove && (
        <Button size="small" kind="quiet" onPress={onRemove}>
          换一个
        </Button>
      )}
    </View>
  )
}

interface UnderWayProps {
  readonly upload: UploadControls
  readonly status: UploadStatus
  readonly disabled?: boolean | undefined
  readonly onRemove: () => void
}

function UnderWay({ upload, status, disabled, onRemove }: UnderWayProps) {
  if (status.state === 'none' || status.state === 'stored')
    return <Places upload={upload} disabled={disabled} />
  const quit = (
    <Button size="small" kind="quiet" onPress={onRemove}>
      不传了
    </Button>
  )
  if (status.state === 'refused') {
    const { title, text } = messageOf(status.refusal)
    return (
      <View className="upload-refused" role="alert">
        <Text className="upload-name">{title}</Text>
        <View className="upload-note">{text}</View>
        <View className="upload-buttons">
          {status.refusal.code !== 'VIDEO_NOT_TAKEN' && (
            <Button size="small" onPress={upload.resume}>
              再试一次
            </Button>
          )}
          <Button size="small" kind="quiet" onPress={onRemove}>
            换一个
          </Button>
        </View>
      </View>
    )
  }
  if (status.state === 'interrupted')
    return (
      <View className="upload-refused">
        <View className="upload-note">
          “{status.name}”（{fileSize(status.bytes)}）还没传完。再选一次同一个文件，会从断开的地方接着传。
        </View>
        <View className="upload-buttons">
          <Places upload={upload} disabled={disabled} />
          {quit}
        </View>
      </View>
    )
  return (
    <View className="upload-going">
      <Going status={status} />
      <View className="upload-buttons">
        {(status.state === 'sending' || status.state === 'waiting') && (
          <Button size="small" onPress={upload.pause}>
            暂停
          </Button>
        )}
        {status.state === 'paused' && (
          <Button size="small" kind="primary" onPress={upload.resume}>
            继续上传
          </Button>
        )}
        {status.state !== 'joining' && quit}
      </View>
    </View>
  )
}

function Places({
  upload,
  disabled,
}: {
  readonly upload: UploadControls
  readonly disabled?: boolean | undefined
}) {
  const { places } = upload
  return (
    <View className="upload-buttons">
      {places.map((place) => (
        <Button key={place} icon="upload" disabled={disabled} onPress={() => void upload.choose(place)}>
          {places.length === 1 ? '选择文件' : placeNames[place]}
        </Button>
      ))}
    </View>
  )
}

const stateWords = {
  sending: '正在上传',
  waiting: '网络不稳，稍后自动继续',
  paused: '已暂停',
} as const

function Going({ status }: { readonly status: Extract<UploadStatus, { bytes: number }> }) {
  if (status.state === 'joining')
    return <Progress label={status.name} note="已全部传完，正在检查视频，通常不到一分钟" />
  if (status.state === 'interrupted') return null
  const { name, bytes, sent, state } = status
  return (
    <Progress
      label={name}
      done={sent / bytes}
      note={`${stateWords[state]}，${fileSize(sent)} / ${fileSize(bytes)}。离开这一页也会继续。`}
    />
  )
}
