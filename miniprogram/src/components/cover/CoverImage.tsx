import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { classNames } from '../classNames'
import { Picture } from '../host/Picture'
import { Icon } from '../icon/Icon'
import './cover.css'

interface CoverImageProps {
  /** Left out while its address is not known yet; empty where there is none. */
  readonly src: string | undefined
  readonly alt: string
  readonly ratio?: 'landscape' | 'portrait' | 'square' | 'banner'
  /** Drawn over the picture: a duration, a number. */
  readonly children?: ReactNode
}

/** Fills its frame, fades in, and says so when the picture cannot be had. */
export function CoverImage({ src, alt, ratio = 'landscape', children }: CoverImageProps) {
  // Remembered by source: another picture in the same frame begins anew.
  const [loaded, setLoaded] = useState<string>()
  const [failed, setFailed] = useState<string>()
  const hasFailed = src === '' || (src !== undefined && failed === src)
  return (
    <View className={classNames('cover', `is-${ratio}`)}>
      {hasFailed && (
        <View className="cover-missing">
          <Icon name="picture" size="large" />
        </View>
      )}
      {src && !hasFailed && (
        <Picture
          className={classNames('cover-picture', loaded === src && 'is-loaded')}
          src={src}
          alt={alt}
          onLoad={() => setLoaded(src)}
          onError={() => setFailed(src)}
        />
      )}
      {children}
    </View>
  )
}
