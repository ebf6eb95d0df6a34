import { useEffect, useRef } from 'react'
import { classNames } from '../classNames'
import type { PictureProps } from './PictureProps'
import './picture.h5.css'

export function Picture({ src, alt = '', className, onLoad, onError }: PictureProps) {
  const image = useRef<HTMLImageElement>(null)
  // A cached picture can be complete before React listens for its load event.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once per source, whoever listens.
  useEffect(() => {
    if (image.current?.complete && image.current.naturalWidth > 0) onLoad?.()
  }, [src])
  return (
    <img
      ref={image}
      src={src}
      alt={alt}
      className={classNames('picture', className)}
      loading="lazy"
      decoding="async"
      onLoad={onLoad}
      onError={onError}
    />
  )
}
