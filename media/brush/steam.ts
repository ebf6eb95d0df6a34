import { apart, fade, randomOf, type Stage } from './stage'

/** Steam that rises, widens and thins out. */
export function steam(
  stage: Stage,
  look: {
    x: number
    y: number
    width: number
    rise: number
    color: string
    alpha: number
    seed: number
    count?: number
  },
): void {
  const { g, w, h, u, t } = stage
  const random = randomOf(look.seed)
  apart(g, () => {
    for (let puff = 0; puff < (look.count ?? 34); puff++) {
      const age = (random() + t * (0.1 + random() * 0.06)) % 1
      const x = look.x * w + (random() - 0.5) * look.width * w + Math.sin(age * 5 + puff) * u * 3 * age
      const y = look.y * h - age * look.rise * h
      const radius = u * (4 + age * 15)
      const alpha = look.alpha * Math.sin(Math.PI * age) * 0.5
      const gradient = g.createRadialGradient(x, y, 0, x, y, radius)
      gradient.addColorStop(0, fade(look.color, alpha))
      gradient.addColorStop(1, fade(look.color, 0))
      g.fillStyle = gradient
      g.fillRect(x - radius, y - radius, radius * 2, radius * 2)
    }
  })
}
