import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useRead } from '@/api/useRead'
import { Pressable } from '@/components/host/Pressable'
import { StoredCover } from '@/features/shell/StoredCover'
import { learnFiles } from './storedFiles'

interface FilmFramesProps {
  readonly contestId: string
  readonly fileIds: readonly string[]
  readonly onChoose: (cover: string) => void
}

/** The server takes a picture from a film some time after it arrived. */
const everyMs = 20_000

/** Pictures that were taken from the films: one tap makes one the cover. */
export function FilmFrames({ contestId, fileIds, onChoose }: FilmFramesProps) {
  const [isWaiting, wait] = useState(true)
  const films = useRead(
    'media',
    'listFiles',
    { contestId, fileIds: [...fileIds] },
    isWaiting ? { everyMs } : {},
  )
  const found = films.state === 'ready' ? films.value.files : undefined
  useEffect(() => {
    if (!found) return
    learnFiles(found)
    wait(found.some(({ copy }) => !copy?.cover))
  }, [found])
  const frames = fileIds.flatMap((fileId) => found?.find((one) => one.fileId === fileId)?.copy?.cover ?? [])
  if (frames.length === 0)
    return <View className="cover-field-note">视频里的画面过一会儿会出现在这里，也可以自己传一张。</View>
  return (
    <View>
      <View className="cover-field-note">
        或者用从视频里取的画面：点一下就用它做封面。什么都不选，用第一个。
      </View>
      <View className="cover-field-frames" role="group" aria-label="从视频里取的画面">
        {frames.map((frame, index) => (
          <Pressable
            key={frame}
            className="cover-field-picture"
            label={`用视频里的第 ${index + 1} 个画面做封面`}
            onPress={() => onChoose(frame)}
          >
            <StoredCover fileId={frame} alt="" />
          </Pressable>
        ))}
      </View>
    </View>
  )
}
