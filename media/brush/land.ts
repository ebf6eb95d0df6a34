import { fractal } from './noise'
import { apart, fade, makeCanvas, mix, type Pen, randomOf, type Stage } from './stage'

export interface RidgeLook {
  seed: number
  /** Where the ridge stands in the picture, 0 top … 1 bottom, and how far its peaks rise above that. */
  base: number
  rise: number
  /** Peaks across the picture. */
  peaks: number
  color: string
  /** The colour at its foot, where the haze lies. */
  foot?: string
  shift?: number
  detail?: number
  sharp?: number
}

/** Height of a ridge at x (pixels): trees and walls stand on it. */
export function ridgeLine({ w, h }: Stage, look: Omit<RidgeLook, 'color' | 'foot'>): (x: number) => number {
  return (x) => {
    const raw = fractal(
      (x / w) * look.peaks + (look.shift ?? 0),
      look.seed * 3.7,
      look.seed,
      look.detail ?? 6,
    )
    const centred = (raw - 0.5) * 2
    const shaped = look.sharp ? 1 - 2 * Math.abs(centred) ** (1 / look.sharp) : centred
    return (look.base - look.rise * shaped) * h
  }
}

export function ridge(stage: Stage, look: RidgeLook): (x: number) => number {
  const { g, w, h } = stage
  const line = ridgeLine(stage, look)
  const gradient = g.createLinearGradient(
    0,
    (look.base - look.rise) * h,
    0,
    (look.base + look.rise * 1.1) * h,
  )
  gradient.addColorStop(0, look.color)
  gradient.addColorStop(1, look.foot ?? look.color)
  g.fillStyle = gradient
  fillBelow(g, w, h, line)
  return line
}

export function fillBelow(g: Pen, w: number, h: number, line: (x: number) => number): void {
  g.beginPath()
  g.moveTo(-2, h + 2)
  for (let x = -2; x <= w + 2; x += 2) g.lineTo(x, line(x))
  g.lineTo(w + 2, h + 2)
  g.fill()
}

/** Everything painted so far above `top`, mirrored below it and moved about by ripples. */
export function water(
  stage: Stage,
  top: number,
  look: { tint: string; alpha: number; ripple?: number },
): void {
  const { g, w, h, u, t } = stage
  const y0 = Math.round(top * h)
  const above = makeCanvas(w, y0)
  above.g.drawImage(g.canvas, 0, 0, w, y0, 0, 0, w, y0)
  const strip = Math.max(1, Math.round(u * 0.3))
  const ripple = look.ripple ?? 1
  for (let y = y0; y < h; y += strip) {
    const depth = (y - y0) / (h - y0)
    const wave =
      Math.sin(((y * 0.9) / (0.4 + depth) / u) * 1.6 - t * 2.2) + 0.6 * Math.sin((y / u) * 0.7 + t * 1.3)
    const push = wave * ripple * u * (0.15 + depth * 0.9)
    const source = Math.min(y0 - strip, Math.max(0, y0 - (y - y0) * 1.02 - strip + wave * ripple * u * 0.25))
    g.drawImage(above.canvas, 0, source, w, strip, push - u * 2, y, w + u * 4, strip)
  }
  const tint = g.createLinearGradient(0, y0, 0, h)
  tint.addColorStop(0, fade(look.tint, look.alpha * 0.35))
  tint.addColorStop(1, fade(look.tint, look.alpha))
  g.fillStyle = tint
  g.fillRect(0, y0, w, h - y0)
}

/** Short bright dashes that lie on water: closer together towards the horizon. */
export function glints(
  stage: Stage,
  look: { top: number; x: number; spread: number; color: string; seed: number; count?: number },
): void {
  const { g, w, h, u, t } = stage
  const random = randomOf(look.seed)
  apart(g, () => {
    g.globalCompositeOperation = 'screen'
    g.lineCap = 'round'
    for (let glint = 0; glint < (look.count ?? 160); glint++) {
      const depth = random() ** 1.7
      const y = mix(look.top, 1.01, depth) * h
      const side = (random() + random() + random()) / 1.5 - 1
      const x = look.x * w + side * look.spread * w * (0.35 + depth) + Math.sin(t * 0.7 + glint) * u
      const shine = Math.max(0, Math.sin(t * (0.8 + random()) * 1.6 + random() * 7))
      g.strokeStyle = fade(look.color, shine * (0.85 - 0.4 * depth))
      g.lineWidth = u * mix(0.16, 0.6, depth)
      const half = u * mix(0.6, 3.4, depth) * (0.4 + random())
      g.beginPath()
      g.moveTo(x - half, y)
      g.lineTo(x + half, y)
      g.stroke()
    }
  })
}
