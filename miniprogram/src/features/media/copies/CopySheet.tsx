import { View } from '@tarojs/components'
import { useState } from 'react'
import { auditLimits } from '#shared/model/audit'
import type { VideoRequirements } from '#shared/model/requirements'
import { readAgain } from '@/api/readAgain'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { Notice } from '@/components/notice/Notice'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import { UploadField } from '../UploadField'
import { uploadDesk } from '../uploadDesk'
import type { UploadedFile } from '../uploadStatus'
import { type MissingFilm, placeText } from './missingWords'

interface CopySheetProps {
  readonly contestId: string
  readonly film: MissingFilm
  readonly fileId: string
  readonly onClose: () => void
}

/** Nothing else is sure to play on every phone. */
const onlyMp4: VideoRequirements = { formats: { value: ['mp4'], strictness: 'hard' } }

/** A copy that people made elsewhere, with the reason why, in place of the one that is missing. */
export function CopySheet({ contestId, film, fileId, onClose }: CopySheetProps) {
  const slot = `${film.entryId}.copy.${film.place}`
  const [copy, take] = useState<UploadedFile>()
  const [reason, write] = useState('系统没能转换，手工转码')
  const { act, isSending, refusal } = useDeed('media', 'saveCopy', () => {
    uploadDesk.clear(slot)
    showToast(`《${film.title}》能放了`, 'good')
    readAgain('media', 'listMissingCopies', 'listFiles')
    onClose()
  })
  const plays = copy?.video?.playsOnPhones === true
  const save = async () => {
    if (!copy) return
    await act({
      ...{ contestId, fileId, copyFileId: copy.fileId },
      ...{ coverFileId: null, reason: reason.trim() },
    })
  }
  return (
    <Sheet
      isOpen
      title="上传能放的版本"
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={
            !copy ? '先上传视频' : !plays ? '换一个能放的' : reason.trim() === '' ? '先写明原因' : undefined
          }
          onPress={() => void save()}
        >
          用这个版本
        </Button>
      }
    >
      <View className="missing-sheet">
        <View className="missing-note">
          《{film.title}》{placeText(film)}。评委和观众看的是这个版本，原片会保留。
        </View>
        <UploadField
          label="视频"
          hint="MP4，H.264/AAC，码率不超过 8 Mbps"
          isRequired
          contestId={contestId}
          purpose="video"
          slot={slot}
          asked={onlyMp4}
          onStored={take}
          onRemoved={() => take(undefined)}
        />
        {copy && !plays && (
          <Notice tone="warning" title="这个版本手机也放不了">
            请转成 MP4（H.264/AAC，索引在前，码率不超过 8 Mbps），点“换一个”再传。
          </Notice>
        )}
        <TextField
          label="原因"
          value={reason}
          onChange={write}
          placeholder="例如：原片是 MPEG，手工转码"
          maxCharacters={auditLimits.reason}
          multiline
          isRequired
        />
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
