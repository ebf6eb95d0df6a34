import { makeCanvas, type Stage } from './stage'

// Value noise: mountains, clouds and mist are all sums of it.

function hash(x: number, y: number, seed: number): number {
  let n = Math.imul(x | 0, 374761393) ^ Math.imul(y | 0, 668265263) ^ Math.imul(seed | 0, 1442695041)
  n = Math.imul(n ^ (n >>> 13), 1274126177)
  return ((n ^ (n >>> 16)) >>> 0) / 2 ** 32
}

const ease = (part: number) => part * part * (3 - 2 * part)

/** Smooth noise in 0 … 1. */
function noise(x: number, y: number, seed: number): number {
  const x0 = Math.floor(x)
  const y0 = Math.floor(y)
  const px = ease(x - x0)
  const py = ease(y - y0)
  const top = hash(x0, y0, seed) * (1 - px) + hash(x0 + 1, y0, seed) * px
  const low = hash(x0, y0 + 1, seed) * (1 - px) + hash(x0 + 1, y0 + 1, seed) * px
  return top * (1 - py) + low * py
}

/** Several octaves of it: large shapes with detail on them, 0 … 1. */
export function fractal(x: number, y: number, seed: number, octaves = 5): number {
  let sum = 0
  let weight = 0.5
  let scale = 1
  for (let octave = 0; octave < octaves; octave++) {
    sum += weight * noise(x * scale, y * scale, seed + octave * 101)
    weight /= 2
    scale *= 2.03
  }
  return sum / (1 - 0.5 ** octaves)
}

export interface CloudLook {
  seed: number
  color: string
  top: number
  bottom: number
  /** 0 clear … 1 overcast. */
  cover: number
  alpha: number
  /** How far the wind has carried them, in cloud sizes. */
  drift?: number
  /** Long flat bands are above 1, heaps near 1. */
  stretch?: number
}

/** Clouds are worked out small and drawn large: soft edges for nothing. */
export function clouds({ g, w, h }: Stage, look: CloudLook): void {
  const columns = 160
  const rows = Math.max(8, Math.round((columns * (look.bottom - look.top) * h) / w))
  const small = makeCanvas(columns, rows)
  small.g.fillStyle = look.color
  small.g.fillRect(0, 0, columns, rows)
  const pixels = small.g.getImageData(0, 0, columns, rows)
  for (let y = 0; y < rows; y++) {
    // Thin out towards both edges of the band, so that it has no border.
    const inBand = Math.sin((Math.PI * (y + 0.5)) / rows)
    for (let x = 0; x < columns; x++) {
      const thickness = fractal(x / 26 + (look.drift ?? 0), (y / 26) * (look.stretch ?? 2), look.seed)
      const density = Math.max(0, thickness - (1 - look.cover) * 0.75) * 2.6
      pixels.data[(y * columns + x) * 4 + 3] = 255 * Math.min(1, density) * inBand * look.alpha
    }
  }
  small.g.putImageData(pixels, 0, 0)
  g.imageSmoothingEnabled = true
  g.imageSmoothingQuality = 'high'
  g.drawImage(small.canvas, 0, look.top * h, w, (look.bottom - look.top) * h)
}
