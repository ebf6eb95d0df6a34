import { type Random, seededRandom } from '../../tests/fixtures/random'

// Everything a picture is painted with. A painting is a pure function of the stage: same size and second, same
// pixels, so that the clips can be made again and only what was changed differs.

export type Pen = CanvasRenderingContext2D

export interface Stage {
  g: Pen
  w: number
  h: number
  /** A hundredth of the shorter side: sizes in it look the same in a clip and on a cover. */
  u: number
  /** Seconds since the clip began. */
  t: number
  /** Paints a part that never moves once and stamps it afterwards: it saves most of the rendering time. */
  still: (key: string, paint: (layer: Stage) => void) => void
}

export type Painting = (stage: Stage) => void

export function randomOf(seed: number): Random {
  return seededRandom(seed * 7919 + 13)
}

export function makeCanvas(w: number, h: number): { canvas: HTMLCanvasElement; g: Pen } {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(w))
  canvas.height = Math.max(1, Math.round(h))
  const g = canvas.getContext('2d')
  if (!g) throw new Error('this browser has no canvas')
  return { canvas, g }
}

const kept = new Map<string, HTMLCanvasElement>()

export function stageOf(g: Pen, w: number, h: number, t: number, scene: string): Stage {
  const still: Stage['still'] = (key, paint) => {
    const id = `${scene}/${key}/${w}x${h}`
    let canvas = kept.get(id)
    if (!canvas) {
      const layer = makeCanvas(w, h)
      paint(stageOf(layer.g, w, h, 0, `${scene}/${key}`))
      canvas = layer.canvas
      kept.set(id, canvas)
    }
    g.drawImage(canvas, 0, 0)
  }
  return { g, w, h, u: Math.min(w, h) / 100, t, still }
}

/** Runs `paint` with the pen's state put back afterwards. */
export function apart(g: Pen, paint: () => void): void {
  g.save()
  paint()
  g.restore()
}

export function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part
}

/** `fade('#ffcc88', 0.4)`: a colour with transparency. */
export function fade(hex: string, alpha: number): string {
  const [r, g, b] = channels(hex)
  return `rgba(${r},${g},${b},${alpha})`
}

export function blend(from: string, to: string, part: number): string {
  const a = channels(from)
  const b = channels(to)
  return `rgb(${a.map((channel, index) => Math.round(mix(channel, b[index] ?? 0, part))).join(',')})`
}

function channels(hex: string): number[] {
  if (hex.startsWith('rgb')) return hex.match(/\d+/g)?.slice(0, 3).map(Number) ?? []
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}
