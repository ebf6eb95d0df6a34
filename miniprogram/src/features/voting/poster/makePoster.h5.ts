import { drawPoster, posterSize } from './drawPoster'
import type { MakePoster, PosterTarget } from './posterPort'

const pictureOf = (address: string) =>
  new Promise<HTMLImageElement | undefined>((resolve) => {
    const picture = new Image()
    picture.onload = () => resolve(picture)
    picture.onerror = () => resolve(undefined)
    picture.src = address
  })

export const makePoster: MakePoster = async (facts, cover) => {
  const canvas = Object.assign(document.createElement('canvas'), posterSize)
  const picture = cover ? await pictureOf(cover) : undefined
  drawPoster(canvas.getContext('2d') as CanvasRenderingContext2D, facts, picture)
  return canvas.toDataURL('image/png')
}

export const offerPoster = (picture: string): void => {
  Object.assign(document.createElement('a'), { href: picture, download: '作品海报.png' }).click()
}

/** In a browser the page itself has an address that a phone can open, until one is declared. */
export const posterLink = (declared: string, { contestId, entryId }: PosterTarget): string | undefined => {
  if (declared) return `${declared}${contestId}?${entryId ? `e=${entryId}` : `s=${contestId}`}`
  const page = entryId ? 'contest/entry' : 'results/showcase/index'
  const work = entryId ? `&entryId=${entryId}` : ''
  return `${location.origin}/#/pages/${page}?contestId=${contestId}${work}`
}
