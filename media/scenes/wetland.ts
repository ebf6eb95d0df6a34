import { glints, ridge, water } from '../brush/land'
import { disc, glow, lens, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { reeds } from '../brush/plants'
import { apart, type Painting, type Pen } from '../brush/stage'

/** 衡水湖: cranes stand in the shallows while others leave. */
export const hengshuiCranes: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#5a7fb0'],
    [0.3, '#e8b8a4'],
    [0.5, '#ffdca8'],
  ])
  clouds(stage, { seed: 97, color: '#ffe8d8', top: 0, bottom: 0.46, cover: 0.54, alpha: 0.7, stretch: 5 })
  disc(stage, 0.3, 0.4, 6.5, '#fff8e0')
  glow(stage, 0.3, 0.4, 85, '#ffd898', 0.9)
  ridge(stage, { seed: 31, base: 0.505, rise: 0.018, peaks: 8, color: '#a88a88', foot: '#e8c0a0' })
  reeds(stage, { y: 0.54, height: 9, count: 240, color: '#8f7a58', seed: 6 })
  for (let bird = 0; bird < 6; bird++)
    flying(
      g,
      w * (0.5 + bird * 0.075),
      h * (0.16 + (bird % 3) * 0.07 + bird * 0.012),
      u * (9 - bird * 0.6),
      bird,
    )
  water(stage, 0.545, { tint: '#6a5a70', alpha: 0.4, ripple: 0.8 })
  glints(stage, { top: 0.56, x: 0.3, spread: 0.16, color: '#fff0c4', seed: 3, count: 150 })
  for (const [x, y, size, facing] of [
    [0.6, 0.82, 34, -1],
    [0.7, 0.86, 38, 1],
    [0.47, 0.74, 22, 1],
    [0.84, 0.76, 24, -1],
  ] as const)
    wading(g, w * x, h * y, u * size, facing)
  reeds(stage, { y: 1.03, height: 34, count: 80, color: '#4a3a34', seed: 9, plume: '#c8a078', from: 0.78 })
  reeds(stage, { y: 1.03, height: 26, count: 60, color: '#4a3a34', seed: 12, plume: '#b88f6a', to: 0.16 })
  lens(stage, 0.28, 0.32)
}

function wading(g: Pen, x: number, y: number, size: number, facing: number): void {
  apart(g, () => {
    g.translate(x, y)
    g.scale(facing, 1)
    g.strokeStyle = '#2a2428'
    g.lineWidth = size * 0.022
    for (const leg of [-0.03, 0.05]) {
      g.beginPath()
      g.moveTo(leg * size, -size * 0.42)
      g.lineTo(leg * size * 1.4, 0)
      g.stroke()
    }
    g.fillStyle = '#fbf8f4'
    g.beginPath()
    g.ellipse(0, -size * 0.5, size * 0.22, size * 0.12, -0.3, 0, 7)
    g.fill()
    g.fillStyle = '#2a2428'
    g.beginPath()
    g.ellipse(-size * 0.19, -size * 0.43, size * 0.12, size * 0.07, 0.5, 0, 7)
    g.fill()
    g.strokeStyle = '#2a2428'
    g.lineWidth = size * 0.05
    g.lineCap = 'round'
    g.beginPath()
    g.moveTo(size * 0.16, -size * 0.56)
    g.bezierCurveTo(size * 0.32, -size * 0.66, size * 0.16, -size * 0.8, size * 0.26, -size * 0.92)
    g.stroke()
    g.fillStyle = '#2a2428'
    g.beginPath()
    g.ellipse(size * 0.275, -size * 0.93, size * 0.04, size * 0.03, 0, 0, 7)
    g.moveTo(size * 0.3, -size * 0.95)
    g.lineTo(size * 0.43, -size * 0.91)
    g.lineTo(size * 0.3, -size * 0.91)
    g.fill()
    g.fillStyle = '#d8301f'
    g.beginPath()
    g.ellipse(size * 0.265, -size * 0.955, size * 0.028, size * 0.016, 0, 0, 7)
    g.fill()
  })
}

function flying(g: Pen, x: number, y: number, size: number, beat: number): void {
  const lift = Math.sin(beat * 1.9) * 0.5
  apart(g, () => {
    g.translate(x, y)
    g.strokeStyle = '#4a3f4c'
    g.lineWidth = size * 0.07
    g.beginPath()
    g.moveTo(-size * 0.9, size * 0.06)
    g.lineTo(size * 0.85, -size * 0.04)
    g.stroke()
    for (const side of [-1, 1]) {
      g.fillStyle = side < 0 ? '#fdf6f0' : '#e2d6d4'
      g.beginPath()
      g.moveTo(-size * 0.15, 0)
      g.quadraticCurveTo(
        side * size * 0.1,
        -size * (0.5 + lift),
        side * size * 0.75 - size * 0.1,
        -size * (0.55 + lift * 0.9),
      )
      g.quadraticCurveTo(side * size * 0.25, -size * 0.2, size * 0.2, 0)
      g.fill()
    }
  })
}
