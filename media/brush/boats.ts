import { figure } from './people'
import { blend, randomOf, type Stage } from './stage'

/** A wooden punt with somebody poling it, pink blossoms in the bow. */
export function boat({ g, t }: Stage, x: number, y: number, long: number): void {
  const rower = figure(g, {
    x: x - long * 0.26,
    y: y - long * 0.02,
    height: long * 0.52,
    color: '#26343a',
    hat: 'straw',
    hatColor: '#c79a4b',
    pose: { lean: 8 + Math.sin(t * 1.4) * 5, armFront: [60 + Math.sin(t * 1.4) * 12, 95], armBack: [30, 85] },
  })
  g.strokeStyle = '#4b3a25'
  g.lineWidth = long * 0.012
  g.lineCap = 'round'
  g.beginPath()
  g.moveTo(rower.hand[0] + long * 0.06, rower.hand[1] - long * 0.36)
  g.lineTo(rower.hand[0] - long * 0.16 + Math.sin(t * 1.4) * long * 0.05, y + long * 0.16)
  g.stroke()
  const hull = g.createLinearGradient(0, y - long * 0.08, 0, y + long * 0.05)
  hull.addColorStop(0, '#7d5a38')
  hull.addColorStop(1, '#2b1f16')
  g.fillStyle = hull
  g.beginPath()
  g.moveTo(x - long * 0.5, y - long * 0.085)
  g.quadraticCurveTo(x, y - long * 0.005, x + long * 0.52, y - long * 0.11)
  g.quadraticCurveTo(x + long * 0.36, y + long * 0.05, x, y + long * 0.05)
  g.quadraticCurveTo(x - long * 0.36, y + long * 0.05, x - long * 0.5, y - long * 0.085)
  g.fill()
  g.fillStyle = 'rgba(20,45,40,0.35)'
  g.beginPath()
  g.ellipse(x, y + long * 0.065, long * 0.46, long * 0.03, 0, 0, 7)
  g.fill()
  const basket = randomOf(8)
  for (let bloom = 0; bloom < 12; bloom++) {
    g.fillStyle = blend('#f7b6c4', '#dd5f86', basket())
    g.beginPath()
    g.ellipse(
      x + long * (0.05 + basket() * 0.26),
      y - long * (0.05 + basket() * 0.06),
      long * 0.028,
      long * 0.036,
      0,
      0,
      7,
    )
    g.fill()
  }
}
