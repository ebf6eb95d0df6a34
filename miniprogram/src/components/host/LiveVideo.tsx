import { Video } from '@tarojs/components'
import type { LiveVideoProps } from './LiveVideoProps'

/** Exists only after a tap, so it may play at once. */
export function LiveVideo({ src, poster, title, from, onTime, onEnd, onError }: LiveVideoProps) {
  return (
    <Video
      className="live-video"
      src={src}
      poster={poster}
      title={title}
      initialTime={from}
      autoplay
      showCenterPlayBtn={false}
      enablePlayGesture
      vslideGestureInFullscreen
      playBtnPosition="bottom"
      objectFit="contain"
      onTimeUpdate={(event) => onTime(event.detail.currentTime)}
      onEnded={onEnd}
      onError={onError}
    />
  )
}
