import { apart, blend, fade, type Pen, randomOf, type Stage } from './stage'

export function conifer(g: Pen, x: number, y: number, height: number, color: string, seed: number): void {
  const random = randomOf(seed)
  g.fillStyle = color
  g.fillRect(x - height * 0.015, y - height * 0.15, height * 0.03, height * 0.16)
  g.beginPath()
  g.moveTo(x, y - height)
  const tiers = 7
  const edge: [number, number][] = []
  for (let tier = 1; tier <= tiers; tier++) {
    const down = y - height + (height * 0.9 * tier) / tiers
    const half = height * 0.2 * (tier / tiers) ** 0.85 * (0.8 + random() * 0.4)
    edge.push([half, down], [half * 0.55, down - height * 0.035])
  }
  for (const [half, down] of edge) g.lineTo(x + half, down)
  for (const [half, down] of edge.reverse()) g.lineTo(x - half, down)
  g.fill()
}

/** A crown made of dabs, lit from one side. */
export function crown(
  g: Pen,
  x: number,
  y: number,
  radius: number,
  colors: { dark: string; light: string },
  seed: number,
  dabs = 90,
): void {
  const random = randomOf(seed)
  for (let dab = 0; dab < dabs; dab++) {
    const angle = random() * Math.PI * 2
    const far = Math.sqrt(random()) * radius
    const dx = Math.cos(angle) * far
    const dy = Math.sin(angle) * far * 0.75
    const lit = 0.5 - dy / radius / 1.6 + dx / radius / 4 + (random() - 0.5) * 0.5
    g.fillStyle = blend(colors.dark, colors.light, Math.min(1, Math.max(0, lit * (dab / dabs + 0.25))))
    g.beginPath()
    g.ellipse(x + dx, y + dy, radius * (0.1 + random() * 0.13), radius * (0.07 + random() * 0.1), angle, 0, 7)
    g.fill()
  }
}

/** A bare or winter tree, grown branch by branch; `tip` is called at each twig's end. */
export function branches(
  g: Pen,
  x: number,
  y: number,
  length: number,
  color: string,
  seed: number,
  tip?: (x: number, y: number, random: () => number) => void,
  start = -Math.PI / 2,
  levels = 7,
): void {
  const random = randomOf(seed)
  g.strokeStyle = color
  g.lineCap = 'round'
  const grow = (fromX: number, fromY: number, angle: number, long: number, level: number) => {
    const toX = fromX + Math.cos(angle) * long
    const toY = fromY + Math.sin(angle) * long
    g.lineWidth = Math.max(0.7, long * 0.03 * (1 + level * 0.62))
    g.beginPath()
    g.moveTo(fromX, fromY)
    g.quadraticCurveTo(
      fromX + Math.cos(angle - 0.2) * long * 0.5,
      fromY + Math.sin(angle - 0.2) * long * 0.5,
      toX,
      toY,
    )
    g.stroke()
    if (level === 0) return tip?.(toX, toY, random)
    const forks = random() < 0.35 ? 3 : 2
    for (let fork = 0; fork < forks; fork++) {
      grow(toX, toY, angle + (random() - 0.5) * 1.5, long * (0.66 + random() * 0.2), level - 1)
    }
    if (level < 3) tip?.(toX, toY, random)
  }
  grow(x, y, start, length, levels)
}

/** Grass or reeds along the lower edge, bending together in the wind. */
export function reeds(
  { g, w, h, u, t }: Stage,
  look: {
    y: number
    height: number
    count: number
    color: string
    seed: number
    plume?: string
    from?: number
    to?: number
  },
): void {
  const random = randomOf(look.seed)
  apart(g, () => {
    g.lineCap = 'round'
    for (let reed = 0; reed < look.count; reed++) {
      const x = ((look.from ?? 0) + random() * ((look.to ?? 1) - (look.from ?? 0))) * w
      const high = look.height * u * (0.55 + random() * 0.6)
      const bend = (random() - 0.35) * high * 0.3 + Math.sin(t * 1.1 + (x / w) * 5) * high * 0.06
      const y = look.y * h + random() * u * 2
      g.strokeStyle = look.color
      g.lineWidth = u * (0.18 + random() * 0.25)
      g.beginPath()
      g.moveTo(x, y)
      g.quadraticCurveTo(x, y - high * 0.6, x + bend, y - high)
      g.stroke()
      if (look.plume && random() < 0.5) {
        g.fillStyle = fade(look.plume, 0.85)
        g.beginPath()
        g.ellipse(x + bend, y - high, u * 0.5, u * 2, Math.atan2(bend, high), 0, 7)
        g.fill()
      }
    }
  })
}
