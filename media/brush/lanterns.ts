import { glowAt } from './light'
import { apart, type Stage } from './stage'

/** A red lantern with its own light; it swings. */
export function lantern(stage: Stage, x: number, y: number, size: number, seed: number, cord = 2): void {
  const { g, t } = stage
  const swing = Math.sin(t * 1.3 + seed) * 0.09
  apart(g, () => {
    g.translate(x, y)
    g.rotate(swing)
    g.strokeStyle = 'rgba(40,10,5,0.8)'
    g.lineWidth = size * 0.06
    g.beginPath()
    g.moveTo(0, 0)
    g.lineTo(0, size * cord)
    g.stroke()
    const body = g.createRadialGradient(
      0,
      size * (cord + 0.85),
      size * 0.1,
      0,
      size * (cord + 0.85),
      size * 1.1,
    )
    body.addColorStop(0, '#fff0b0')
    body.addColorStop(0.35, '#ff8a3c')
    body.addColorStop(1, '#b3170c')
    g.fillStyle = body
    g.beginPath()
    g.ellipse(0, size * (cord + 0.8), size, size * 0.8, 0, 0, 7)
    g.fill()
    g.strokeStyle = 'rgba(120,10,5,0.4)'
    for (const half of [0.35, 0.72]) {
      g.beginPath()
      g.ellipse(0, size * (cord + 0.8), size * half, size * 0.8, 0, 0, 7)
      g.stroke()
    }
    g.fillStyle = '#e8b23a'
    g.fillRect(-size * 0.35, size * (cord - 0.05), size * 0.7, size * 0.14)
    g.fillRect(-size * 0.35, size * (cord + 1.5), size * 0.7, size * 0.14)
    g.fillStyle = '#d8541c'
    g.fillRect(-size * 0.05, size * (cord + 1.6), size * 0.1, size * 0.9)
  })
  glowAt(stage, x + Math.sin(-swing) * size * cord, y + size * (cord + 0.8), size * 3.4, '#ff7a2a', 0.5)
}
