import { apart, blend, fade, randomOf, type Stage } from './stage'

/** Snow, petals, sparks: each particle is a function of its number and the second, so a frame needs no past. */
export function falling(
  { g, w, h, u, t }: Stage,
  look: {
    count: number
    seed: number
    color: string
    speed: number
    size: number
    sway?: number
    wind?: number
    petal?: boolean
    alpha?: number
  },
): void {
  const random = randomOf(look.seed)
  for (let flake = 0; flake < look.count; flake++) {
    const near = 0.3 + random() ** 2 * 0.7
    const speed = look.speed * near * h
    const y = ((random() * h * 1.2 + t * speed) % (h * 1.1)) - h * 0.05
    const drift = Math.sin(t * (0.6 + random()) + flake) * (look.sway ?? 1) * u * near
    const x =
      ((((random() * w * 1.2 + drift + t * (look.wind ?? 0) * w * near) % (w * 1.1)) + w * 1.1) % (w * 1.1)) -
      w * 0.05
    g.fillStyle = fade(look.color, (look.alpha ?? 0.9) * (0.35 + near * 0.65))
    g.beginPath()
    if (look.petal) g.ellipse(x, y, look.size * u * near, look.size * u * near * 0.55, t * 1.5 + flake, 0, 7)
    else g.arc(x, y, look.size * u * near, 0, 7)
    g.fill()
  }
}

export function rain(
  { g, w, h, u, t }: Stage,
  look: { count: number; seed: number; color: string; slant?: number },
): void {
  const random = randomOf(look.seed)
  apart(g, () => {
    g.lineCap = 'round'
    for (let drop = 0; drop < look.count; drop++) {
      const near = 0.3 + random() * 0.7
      const long = u * 5 * near
      const y = ((random() * h * 1.3 + t * h * 1.6 * near) % (h * 1.2)) - h * 0.1
      const x = random() * w * 1.2 - w * 0.1
      g.strokeStyle = fade(look.color, 0.12 + near * 0.25)
      g.lineWidth = u * 0.16 * near
      g.beginPath()
      g.moveTo(x, y)
      g.lineTo(x - long * (look.slant ?? 0.2), y + long)
      g.stroke()
    }
  })
}

/** A shower of glowing points thrown from one place: molten iron, welding, a forge. */
export function sparks(
  { g, h, u, t }: Stage,
  look: {
    x: number
    y: number
    count: number
    seed: number
    force: number
    fan: [number, number]
    life?: number
    ground?: number
    hot?: string
    cold?: string
    width?: number
  },
): void {
  const random = randomOf(look.seed)
  const life = look.life ?? 1.6
  apart(g, () => {
    g.globalCompositeOperation = 'lighter'
    g.lineCap = 'round'
    for (let spark = 0; spark < look.count; spark++) {
      const age = (t + random() * life) % life
      const angle = look.fan[0] + random() * (look.fan[1] - look.fan[0])
      const force = look.force * u * (0.25 + random() ** 0.7)
      const at = (second: number): [number, number] => [
        look.x + Math.cos(angle) * force * second,
        look.y + Math.sin(angle) * force * second + 0.5 * h * 0.55 * second * second,
      ]
      const [x0, y0] = at(age)
      const [x1, y1] = at(Math.max(0, age - 0.05))
      if (look.ground && y0 > look.ground) continue
      const left = 1 - age / life
      g.strokeStyle = fadeRgb(blend(look.cold ?? '#d9480f', look.hot ?? '#fff1b8', left), left)
      g.lineWidth = u * (look.width ?? 0.35) * (0.4 + left * 0.8)
      g.beginPath()
      g.moveTo(x1, y1)
      g.lineTo(x0, y0)
      g.stroke()
    }
  })
}

function fadeRgb(color: string, alpha: number): string {
  return color.replace('rgb(', 'rgba(').replace(')', `,${alpha.toFixed(3)})`)
}

/** Lights out of focus: the night behind a subject. */
export function bokeh(
  stage: Stage,
  look: {
    count: number
    seed: number
    colors: string[]
    top: number
    bottom: number
    size: number
    alpha?: number
  },
): void {
  const { g, w, h, u, t } = stage
  const random = randomOf(look.seed)
  apart(g, () => {
    g.globalCompositeOperation = 'screen'
    for (let light = 0; light < look.count; light++) {
      const x = random() * w
      const y = (look.top + random() * (look.bottom - look.top)) * h
      const radius = look.size * u * (0.4 + random())
      const alpha = (look.alpha ?? 0.5) * (0.4 + random() * 0.6) * (0.85 + 0.15 * Math.sin(t * 1.7 + light))
      g.fillStyle = fade(look.colors[light % look.colors.length] ?? '#ffffff', alpha)
      g.beginPath()
      g.arc(x, y, radius, 0, 7)
      g.fill()
    }
  })
}
