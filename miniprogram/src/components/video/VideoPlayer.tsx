import { Text, View } from '@tarojs/components'
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '../button/Button'
import { classNames } from '../classNames'
import { CoverImage } from '../cover/CoverImage'
import { LiveVideo } from '../host/LiveVideo'
import { Pressable } from '../host/Pressable'
import { Icon } from '../icon/Icon'
import { FilmLength } from './FilmLength'
import { goLive, liveVideo, watchLiveVideo } from './onlyOne'
import './video.css'

export interface VideoPlayerProps {
  /** Left out while its address is not known yet. */
  readonly src: string | undefined
  readonly poster: string | undefined
  readonly title: string
  readonly seconds?: number
  readonly orientation?: 'landscape' | 'portrait'
  readonly onPlay?: () => void
}

/** A poster until it is tapped; then the one live video, which goes on where it was left. */
export function VideoPlayer(props: VideoPlayerProps) {
  const { src, poster, title, seconds, orientation = 'landscape', onPlay } = props
  const player = useId()
  const isLive = useSyncExternalStore(watchLiveVideo, () => liveVideo() === player)
  const [hasFailed, setFailed] = useState(false)
  const watched = useRef(0)

  useEffect(() => () => void (liveVideo() === player && goLive(undefined)), [player])

  const play = () => {
    setFailed(false)
    goLive(player)
    onPlay?.()
  }
  const stop = (failed: boolean) => {
    if (!failed) watched.current = 0
    setFailed(failed)
    goLive(undefined)
  }

  return (
    <View className={classNames('video', `is-${orientation}`)}>
      {isLive && src ? (
        <LiveVideo
          src={src}
          poster={poster}
          title={title}
          from={watched.current}
          onTime={(at) => {
            watched.current = at
          }}
          onEnd={() => stop(false)}
          onError={() => stop(true)}
        />
      ) : (
        <CoverImage src={poster} alt={title} ratio={orientation}>
          {hasFailed ? (
            <View className="video-failed">
              <Text>视频没能播放，可能是网络不稳</Text>
              <Button size="small" onPress={play}>
                再试一次
              </Button>
            </View>
          ) : (
            <Pressable className="video-start" label={`播放：${title}`} onPress={play}>
              <View className="video-sign">
                <Icon name="play" size="large" />
              </View>
              {seconds !== undefined && <FilmLength seconds={seconds} />}
            </Pressable>
          )}
        </CoverImage>
      )}
    </View>
  )
}
