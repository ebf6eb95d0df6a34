import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { deviceFiles } from '@/api/deviceFiles'
import type { DeviceFile, Frame } from '@/api/deviceFilesPort'
import { Button } from '@/components/button/Button'
import { CoverImage } from '@/components/cover/CoverImage'
import { Pressable } from '@/components/host/Pressable'

interface OwnFramesProps {
  /** As this device has them. */
  readonly films: readonly DeviceFile[]
  readonly onChoose: (picture: DeviceFile) => void
}

/** Pictures that this device takes from the films: another round shows other moments. */
export function OwnFrames({ films, onChoose }: OwnFramesProps) {
  const [round, setRound] = useState(0)
  const [frames, setFrames] = useState<readonly Frame[]>()
  useEffect(() => {
    let isHere = true
    setFrames(undefined)
    void Promise.all(films.map((film) => deviceFiles.frames(film, round))).then((found) => {
      if (isHere) setFrames(found.flat())
    })
    return () => {
      isHere = false
    }
  }, [films, round])
  if (frames?.length === 0) return null
  return (
    <View>
      <View className="cover-field-note">
        {frames ? '点一个画面，就用它做封面。' : '正在从视频里取画面……'}
      </View>
      <View className="cover-field-frames" role="group" aria-label="视频里的画面">
        {frames?.map(({ file, address }, index) => (
          <Pressable
            key={file.name}
            className="cover-field-picture is-small"
            label={`用第 ${index + 1} 个画面做封面`}
            onPress={() => onChoose(file)}
          >
            <CoverImage src={address} alt="" />
          </Pressable>
        ))}
      </View>
      {deviceFiles.hasMoreFrames && (
        <Button size="small" kind="quiet" isLoading={!frames} onPress={() => setRound(round + 1)}>
          换一批画面
        </Button>
      )}
    </View>
  )
}
