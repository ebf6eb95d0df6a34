import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { transport } from '@/api/transport'

export interface ShareCard {
  readonly title: string
  /** With its parameters; without a slash at the end. */
  readonly address: string
  readonly cover: string
}

/**
 * What a friend sees of this page. WeChat wants an address for the picture and not the id of a stored file; until it
 * is known the card goes without. Nothing is given for sharing, and nobody is told whether it was done.
 */
export const useShareCard = (card: ShareCard | undefined): void => {
  const picture = usePicture(card?.cover ?? '')
  const shown = { title: card?.title ?? '竞映', ...(picture ? { imageUrl: picture } : {}) }
  useShareAppMessage(() => ({ ...shown, path: card?.address ?? '/pages/home/index' }))
  useShareTimeline(() => ({ ...shown, query: card?.address.split('?')[1] ?? '' }))
}

const usePicture = (cover: string): string | undefined => {
  const [picture, setPicture] = useState<string>()
  useEffect(() => {
    // A browser shares its own address.
    if (process.env.TARO_ENV !== 'weapp' || cover === '') return
    let isWanted = true
    transport
      .getTempFileURL([cover])
      .then((addresses) => isWanted && setPicture(addresses[cover]))
      // Without a picture the card shows the page itself.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [cover])
  return picture
}
