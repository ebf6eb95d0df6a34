import { randomOf, type Stage } from './stage'

/** A small flock on the wing; position in 0 … 1. */
export function birds(
  { g, w, h, u, t }: Stage,
  x: number,
  y: number,
  count: number,
  color: string,
  size = 1,
): void {
  const random = randomOf(count * 3)
  g.strokeStyle = color
  g.lineCap = 'round'
  for (let bird = 0; bird < count; bird++) {
    const bx = w * (x + (random() - 0.5) * 0.3 + t * 0.012)
    const by = h * (y + (random() - 0.5) * 0.16 + Math.sin(t * 0.8 + bird) * 0.006)
    const span = u * size * (1 + random() * 1.1)
    const flap = Math.sin(t * 7 + bird * 2) * 0.6
    g.lineWidth = span * 0.2
    g.beginPath()
    g.moveTo(bx - span, by - span * flap)
    g.quadraticCurveTo(bx - span * 0.4, by - span * 0.35 * (flap + 0.7), bx, by)
    g.quadraticCurveTo(bx + span * 0.4, by - span * 0.35 * (flap + 0.7), bx + span, by - span * flap)
    g.stroke()
  }
}
