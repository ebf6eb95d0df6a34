import qrcode from 'qrcode-generator'
import type { PosterFacts } from './posterFacts'
import { linesOf, phraseLines } from './posterLines'

/** A picture as this phone draws it. */
export interface PosterPicture {
  readonly width: number
  readonly height: number
}

export const posterSize = { width: 750, height: 1200 } as const
const coverHeight = 560
const margin = 48
const codeSize = 300
const sans = '"PingFang SC", "Noto Sans CJK SC", sans-serif'
const [paper, ink, soft, vermilion, gold] = ['#faf8f3', '#1f1b16', '#564f46', '#c0311e', '#855f0f']

/** A work, or all that won, on one sheet: what it is, and the way to it. */
export const drawPoster = (
  pen: CanvasRenderingContext2D,
  facts: PosterFacts,
  cover: (CanvasImageSource & PosterPicture) | undefined,
): void => {
  const { width, height } = posterSize
  pen.fillStyle = paper
  pen.fillRect(0, 0, width, height)
  if (cover) drawCover(pen, cover)
  const write = (text: string, left: number, bottom: number, size: number, colour: string, weight = 400) => {
    pen.font = `${weight} ${size}px ${sans}`
    pen.fillStyle = colour
    pen.fillText(text, left, bottom)
  }

  const head = { size: 64, colour: facts.isGold ? gold : vermilion }
  pen.font = `700 ${head.size}px ${sans}`
  const beside = margin + pen.measureText(facts.head).width + 20
  write(facts.head, margin, coverHeight + 92, head.size, head.colour, 700)
  write(facts.beside, beside, coverHeight + 92, 30, soft)
  pen.font = `700 44px ${sans}`
  const inWidth = (most: number) => (line: string) => pen.measureText(line).width <= most
  const title = linesOf(facts.title, inWidth(width - 2 * margin), 2)
  title.forEach((line, place) => {
    write(line, margin, coverHeight + 160 + place * 58, 44, ink, 700)
  })
  const below = coverHeight + 160 + (title.length - 1) * 58
  pen.font = `400 30px ${sans}`
  phraseLines(facts.below, inWidth(width - 2 * margin), 3 - title.length).forEach((line, place) => {
    write(line, margin, below + 52 + place * 42, 30, soft)
  })

  const textWidth = facts.link ? width - 3 * margin - codeSize : width - 2 * margin
  pen.font = `600 30px ${sans}`
  const contest = linesOf(facts.contest, inWidth(textWidth), 3)
  contest.forEach((line, place) => {
    write(line, margin, 920 + place * 42, 30, ink, 600)
  })
  facts.way.forEach((line, place) => {
    write(line, margin, 920 + contest.length * 42 + 16 + place * 40, 28, soft)
  })
  write(facts.foot, margin, height - margin, 24, soft)
  if (facts.link) drawCode(pen, facts.link)
}

const drawCover = (pen: CanvasRenderingContext2D, cover: CanvasImageSource & PosterPicture) => {
  const scale = Math.max(posterSize.width / cover.width, coverHeight / cover.height)
  const [width, height] = [posterSize.width / scale, coverHeight / scale]
  const [left, top] = [(cover.width - width) / 2, (cover.height - height) / 2]
  pen.drawImage(cover, left, top, width, height, 0, 0, posterSize.width, coverHeight)
}

const drawCode = (pen: CanvasRenderingContext2D, link: string) => {
  const code = qrcode(0, 'M')
  code.addData(link)
  code.make()
  const quiet = 4
  const count = code.getModuleCount()
  // Whole dots: half ones are grey, and grey ones are read badly.
  const dot = Math.floor(codeSize / (count + 2 * quiet))
  const size = dot * (count + 2 * quiet)
  const [left, top] = [posterSize.width - margin - size, posterSize.height - margin - size]
  pen.fillStyle = '#ffffff'
  pen.fillRect(left, top, size, size)
  pen.fillStyle = '#000000'
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (!code.isDark(row, column)) continue
      pen.fillRect(left + (column + quiet) * dot, top + (row + quiet) * dot, dot, dot)
    }
  }
}
