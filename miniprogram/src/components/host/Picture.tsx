import { Image } from '@tarojs/components'
import type { PictureProps } from './PictureProps'

/** A picture that fills its box and is fetched when it comes near the screen. */
export function Picture({ src, className, onLoad, onError }: PictureProps) {
  return (
    <Image src={src} className={className} mode="aspectFill" lazyLoad onLoad={onLoad} onError={onError} />
  )
}
