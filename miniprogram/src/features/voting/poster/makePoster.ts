import Taro from '@tarojs/taro'
import { drawPoster, posterSize } from './drawPoster'
import type { MakePoster, PosterTarget } from './posterPort'

type Canvas = Taro.OffscreenCanvas

const pictureOf = (canvas: Canvas, address: string) =>
  new Promise<(CanvasImageSource & HTMLImageElement) | undefined>((resolve) => {
    const picture = canvas.createImage() as unknown as HTMLImageElement
    picture.onload = () => resolve(picture)
    // A poster without its picture still leads to the work.
    picture.onerror = () => resolve(undefined)
    picture.src = address
  })

export const makePoster: MakePoster = async (facts, cover) => {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', ...posterSize })
  const picture = cover ? await pictureOf(canvas, cover) : undefined
  drawPoster(canvas.getContext('2d') as unknown as CanvasRenderingContext2D, facts, picture)
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as never })
  return tempFilePath
}

/** WeChat's own menu of a picture: send it, keep it. */
export const offerPoster = (picture: string): void => {
  Taro.showShareImageMenu({ path: picture }).catch(() => undefined)
}

/** What the code says: only an address that was declared to WeChat opens the mini-program. */
export const posterLink = (declared: string, { contestId, entryId }: PosterTarget): string | undefined =>
  declared ? `${declared}${contestId}?${entryId ? `e=${entryId}` : `s=${contestId}`}` : undefined
