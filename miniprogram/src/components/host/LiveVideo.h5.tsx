import { useEffect, useRef } from 'react'
import type { LiveVideoProps } from './LiveVideoProps'

export function LiveVideo({ src, poster, title, from, onTime, onEnd, onError }: LiveVideoProps) {
  const video = useRef<HTMLVideoElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it starts is decided once, when it appears.
  useEffect(() => {
    const element = video.current
    if (!element) return
    element.currentTime = from
    // A browser may still refuse to start it; its own controls are there then.
    element.play().catch(() => undefined)
  }, [])
  return (
    // biome-ignore lint/a11y/useMediaCaption: works carry their subtitles in the picture.
    <video
      ref={video}
      className="live-video"
      src={src}
      poster={poster}
      title={title}
      controls
      playsInline
      preload="metadata"
      onTimeUpdate={(event) => onTime(event.currentTarget.currentTime)}
      onEnded={onEnd}
      onError={onError}
    />
  )
}
