import { birds } from '../brush/birds'
import { fillBelow, glints, ridge, water } from '../brush/land'
import { glow, glowAt, lens, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure } from '../brush/people'
import { mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 渔港: boats come home under a steep village. */
export const fishingHarbour: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#2f4f8a'],
    [0.28, '#c87f8a'],
    [0.45, '#ffbe7a'],
  ])
  clouds(stage, { seed: 50, color: '#ffc8a0', top: 0, bottom: 0.44, cover: 0.54, alpha: 0.7, stretch: 4 })
  ridge(stage, { seed: 35, base: 0.4, rise: 0.08, peaks: 2, color: '#6a5a80', foot: '#d89a88' })
  const random = randomOf(46)
  const slope = (x: number) => h * (0.32 + (x / w) * 0.19)
  g.fillStyle = '#4a4a5e'
  fillBelow(g, w, h * 0.6, slope)
  const walls = ['#f2d8b0', '#e8b48a', '#d8c8b8', '#f4e8d4', '#e09a7a', '#c8d0d4']
  for (let house = 0; house < 74; house++) {
    const x = random() * w * 0.98
    const y = mix(slope(x) + u * 2, h * 0.555, random())
    const wide = u * (5 + random() * 3.4)
    g.fillStyle = walls[house % 6] ?? '#f2d8b0'
    g.fillRect(x, y - wide * 0.8, wide, wide * 0.85)
    g.fillStyle = house % 3 === 0 ? '#7a3a30' : '#54566a'
    g.fillRect(x - wide * 0.05, y - wide * 0.92, wide * 1.1, wide * 0.16)
    g.fillStyle = random() < 0.55 ? '#ffdf8a' : '#5a5468'
    for (const at of [0.2, 0.58]) g.fillRect(x + wide * at, y - wide * 0.55, wide * 0.2, wide * 0.26)
  }
  g.fillStyle = '#57545e'
  g.fillRect(0, h * 0.555, w, h * 0.02)
  glow(stage, 0.3, 0.52, 60, '#ffc07a', 0.4)
  for (const [x, y, size, color] of [
    [0.18, 0.6, 26, '#2f6aa8'],
    [0.52, 0.598, 24, '#b8402f'],
    [0.84, 0.602, 28, '#3a7a5a'],
  ] as const)
    trawler(stage, w * x, h * y, u * size, color)
  water(stage, 0.605, { tint: '#2a3358', alpha: 0.5, ripple: 1 })
  glints(stage, { top: 0.62, x: 0.45, spread: 0.3, color: '#ffdca8', seed: 6, count: 160 })
  trawler(stage, w * 0.56, h * 0.84, u * 62, '#2a5f9a')
  birds(stage, 0.55, 0.2, 8, '#f4e4dc', 1.4)
  lens(stage, 0.3, 0.38)
}

function trawler(stage: Stage, x: number, y: number, long: number, color: string): void {
  const { g } = stage
  g.strokeStyle = '#3a2f38'
  g.lineWidth = long * 0.016
  for (const [from, to] of [
    [0.02, 0.62],
    [-0.22, 0.46],
  ] as const) {
    g.beginPath()
    g.moveTo(x + from * long, y - long * 0.1)
    g.lineTo(x + from * long, y - long * to)
    g.lineTo(x + from * long + long * 0.26, y - long * 0.16)
    g.stroke()
  }
  g.fillStyle = '#f4ece0'
  g.fillRect(x - long * 0.36, y - long * 0.34, long * 0.24, long * 0.22)
  g.fillStyle = '#ffd88a'
  for (const at of [-0.33, -0.25, -0.175])
    g.fillRect(x + at * long, y - long * 0.31, long * 0.045, long * 0.06)
  g.fillStyle = '#d8402c'
  g.fillRect(x + long * 0.01, y - long * 0.62, long * 0.1, long * 0.06)
  const hull = g.createLinearGradient(0, y - long * 0.16, 0, y + long * 0.05)
  hull.addColorStop(0, color)
  hull.addColorStop(0.7, color)
  hull.addColorStop(0.74, '#8a2a20')
  hull.addColorStop(1, '#3a1614')
  g.fillStyle = hull
  g.beginPath()
  g.moveTo(x - long * 0.46, y - long * 0.13)
  g.quadraticCurveTo(x, y - long * 0.08, x + long * 0.52, y - long * 0.22)
  g.quadraticCurveTo(x + long * 0.42, y + long * 0.05, x + long * 0.3, y + long * 0.05)
  g.lineTo(x - long * 0.4, y + long * 0.05)
  g.fill()
  figure(g, {
    x: x + long * 0.2,
    y: y - long * 0.11,
    height: long * 0.2,
    color: '#e8862c',
    hat: 'cap',
    pose: { lean: 16, armFront: [50, 70] },
  })
  glowAt(stage, x - long * 0.24, y - long * 0.26, long * 0.22, '#ffe0a0', 0.5)
}
