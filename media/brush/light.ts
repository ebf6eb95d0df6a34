import { apart, fade, makeCanvas, randomOf, type Stage } from './stage'

type Stops = readonly (readonly [at: number, color: string])[]

/** The whole picture in one upright gradient: where every scene begins. */
export function sky({ g, w, h }: Stage, stops: Stops, bottom = 1): void {
  const gradient = g.createLinearGradient(0, 0, 0, h * bottom)
  for (const [at, color] of stops) gradient.addColorStop(at, color)
  g.fillStyle = gradient
  g.fillRect(0, 0, w, h)
}

export function disc({ g, w, h, u }: Stage, x: number, y: number, radius: number, color: string): void {
  g.fillStyle = color
  g.beginPath()
  g.arc(x * w, y * h, radius * u, 0, Math.PI * 2)
  g.fill()
}

/** Light that is added to what is there: sun, lamp, reflection. Position in 0 … 1, radius in units. */
export function glow(stage: Stage, x: number, y: number, radius: number, color: string, alpha = 1): void {
  glowAt(stage, x * stage.w, y * stage.h, radius * stage.u, color, alpha)
}

export function glowAt({ g }: Stage, x: number, y: number, radius: number, color: string, alpha = 1): void {
  apart(g, () => {
    g.globalCompositeOperation = 'screen'
    const gradient = g.createRadialGradient(x, y, 0, x, y, radius)
    gradient.addColorStop(0, fade(color, alpha))
    gradient.addColorStop(0.25, fade(color, alpha * 0.5))
    gradient.addColorStop(0.6, fade(color, alpha * 0.13))
    gradient.addColorStop(1, fade(color, 0))
    g.fillStyle = gradient
    g.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  })
}

/** A band of haze between two ridges: it is what makes distance. */
export function mist({ g, w, h }: Stage, top: number, bottom: number, color: string, alpha: number): void {
  const gradient = g.createLinearGradient(0, top * h, 0, bottom * h)
  gradient.addColorStop(0, fade(color, 0))
  gradient.addColorStop(0.6, fade(color, alpha))
  gradient.addColorStop(1, fade(color, 0))
  g.fillStyle = gradient
  g.fillRect(0, top * h, w, (bottom - top) * h)
}

/** Sunbeams from a point off or on the picture. */
export function rays(stage: Stage, x: number, y: number, color: string, alpha: number, seed: number): void {
  const { g, w, h, t } = stage
  const random = randomOf(seed)
  apart(g, () => {
    g.globalCompositeOperation = 'screen'
    g.translate(x * w, y * h)
    const reach = Math.hypot(w, h)
    for (let ray = 0; ray < 14; ray++) {
      const angle = random() * Math.PI * 2 + Math.sin(t * 0.25 + ray) * 0.02
      const half = 0.012 + random() * 0.04
      const gradient = g.createRadialGradient(0, 0, 0, 0, 0, reach * (0.4 + random() * 0.5))
      gradient.addColorStop(0, fade(color, alpha * (0.7 + 0.3 * Math.sin(t * 0.6 + ray * 2))))
      gradient.addColorStop(1, fade(color, 0))
      g.fillStyle = gradient
      g.beginPath()
      g.moveTo(0, 0)
      g.lineTo(Math.cos(angle - half) * reach, Math.sin(angle - half) * reach)
      g.lineTo(Math.cos(angle + half) * reach, Math.sin(angle + half) * reach)
      g.fill()
    }
  })
}

export function stars({ g, w, h, u, t }: Stage, count: number, bottom: number, seed: number): void {
  const random = randomOf(seed)
  for (let star = 0; star < count; star++) {
    const x = random() * w
    const y = random() ** 1.3 * h * bottom
    const size = u * (0.08 + random() ** 6 * 0.32)
    const twinkle = 0.7 + 0.3 * Math.sin(t * (1 + random() * 2) + star)
    g.fillStyle = fade(random() < 0.25 ? '#ffe2bf' : '#e6efff', (0.35 + random() * 0.65) * twinkle)
    g.beginPath()
    g.arc(x, y, size, 0, Math.PI * 2)
    g.fill()
  }
}

/** The last touch on every picture: bright parts bleed a little, corners darken. It is what a lens does. */
export function lens(stage: Stage, bloom = 0.3, vignette = 0.35): void {
  const { g, w, h, u } = stage
  const small = makeCanvas(w / 4, h / 4)
  small.g.filter = `blur(${u * 0.5}px) brightness(0.85) contrast(1.5)`
  small.g.drawImage(g.canvas, 0, 0, w / 4, h / 4)
  apart(g, () => {
    g.globalCompositeOperation = 'screen'
    g.globalAlpha = bloom
    g.drawImage(small.canvas, 0, 0, w, h)
  })
  const edge = g.createRadialGradient(
    w / 2,
    h / 2,
    Math.min(w, h) * 0.35,
    w / 2,
    h / 2,
    Math.hypot(w, h) * 0.56,
  )
  edge.addColorStop(0, 'rgba(0,0,0,0)')
  edge.addColorStop(1, `rgba(6,6,14,${vignette})`)
  g.fillStyle = edge
  g.fillRect(0, 0, w, h)
}
