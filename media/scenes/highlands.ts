import { ridge, ridgeLine } from '../brush/land'
import { glow, lens, sky, stars } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure } from '../brush/people'
import { apart, blend, fade, mix, type Painting, randomOf } from '../brush/stage'
import { turbine } from '../brush/turbine'

/** 坝上: turbines on the grassland, a flock going home. */
export const windTurbines: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#3f86c4'],
    [0.35, '#a9d2e0'],
    [0.55, '#fdf0cc'],
  ])
  clouds(stage, { seed: 25, color: '#ffffff', top: 0, bottom: 0.55, cover: 0.6, alpha: 0.95, stretch: 2 })
  glow(stage, 0.85, 0.3, 80, '#fff0c0', 0.7)
  const hills = [
    [61, 0.52, '#9fb98a'],
    [64, 0.58, '#86ab5e'],
    [67, 0.68, '#6a9a44'],
    [69, 0.82, '#4a7d34'],
  ] as const
  const random = randomOf(6)
  for (const [row, [seed, base, color]] of hills.entries()) {
    const look = { seed, base, rise: 0.05, peaks: 1.6 }
    const at = ridgeLine(stage, look)
    for (let mill = 0; mill < 6 - row; mill++) {
      const x = w * (0.05 + random() * 0.9)
      turbine(
        g,
        x,
        at(x) + u,
        h * mix(0.15, 0.5, row / 3),
        blend('#dfe8ea', '#ffffff', row / 3),
        random() * 6,
      )
    }
    ridge(stage, { ...look, color, foot: blend(color, '#2c5a26', 0.4) })
  }
  for (let sheep = 0; sheep < 46; sheep++) {
    const x = w * (0.18 + random() * 0.4)
    const y = h * (0.8 + random() * 0.13)
    g.fillStyle = '#fbf7ee'
    g.beginPath()
    g.ellipse(x, y, u * 1.7, u * 1.15, 0, 0, 7)
    g.fill()
    g.fillStyle = '#4a4038'
    g.beginPath()
    g.arc(x + u * 1.6, y - u * 0.4, u * 0.55, 0, 7)
    g.fill()
  }
  figure(g, {
    x: w * 0.14,
    y: h * 0.92,
    height: h * 0.17,
    color: '#3a4a5a',
    hat: 'straw',
    hatColor: '#d9b060',
    pose: { armFront: [40, 60] },
  })
  lens(stage, 0.22, 0.28)
}

/** 星空: the Milky Way over a lit tent. */
export const bashangStars: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#050818'],
    [0.45, '#142656'],
    [0.72, '#3f5a8a'],
    [0.82, '#d9a07a'],
  ])
  apart(g, () => {
    g.translate(w * 0.6, h * 0.36)
    g.rotate(-1.05)
    g.scale(1.5, 0.42)
    g.globalCompositeOperation = 'screen'
    for (const [radius, color, alpha] of [
      [0.62, '#4a6ab8', 0.5],
      [0.4, '#a88ac8', 0.4],
      [0.22, '#ffe2c4', 0.42],
    ] as const) {
      const band = g.createRadialGradient(0, 0, 0, 0, 0, h * radius)
      band.addColorStop(0, fade(color, alpha))
      band.addColorStop(1, fade(color, 0))
      g.fillStyle = band
      g.fillRect(-h, -h, h * 2, h * 2)
    }
  })
  clouds(stage, { seed: 71, color: '#0a1230', top: 0.1, bottom: 0.7, cover: 0.42, alpha: 0.5, stretch: 1.4 })
  stars(stage, 560, 0.82, 91)
  const random = randomOf(14)
  for (let star = 0; star < 320; star++) {
    const along = (random() - 0.5) * 1.5
    const aside = (random() + random() + random() - 1.5) * 0.13
    g.fillStyle = fade('#fff6e8', 0.3 + random() * 0.6)
    g.fillRect(
      w * 0.6 + (along * 0.5 + aside) * h,
      h * 0.36 + (-along * 0.87 + aside * 0.5) * h,
      u * 0.22,
      u * 0.22,
    )
  }
  ridge(stage, { seed: 93, base: 0.8, rise: 0.04, peaks: 2.2, color: '#1c2740', foot: '#141a2a' })
  turbine(g, w * 0.16, h * 0.8, h * 0.22, '#22304e', 0.4)
  turbine(g, w * 0.36, h * 0.79, h * 0.14, '#2a3a58', 1.1)
  g.fillStyle = '#0a0e18'
  g.beginPath()
  g.moveTo(0, h * 0.86)
  g.quadraticCurveTo(w * 0.5, h * 0.82, w, h * 0.87)
  g.lineTo(w, h)
  g.lineTo(0, h)
  g.fill()
  glow(stage, 0.64, 0.85, 30, '#ffae4a', 0.75)
  const tent = g.createLinearGradient(w * 0.48, 0, w * 0.82, 0)
  tent.addColorStop(0, '#ffdf8a')
  tent.addColorStop(1, '#d8681f')
  g.fillStyle = tent
  g.beginPath()
  g.moveTo(w * 0.46, h * 0.885)
  g.lineTo(w * 0.63, h * 0.775)
  g.lineTo(w * 0.84, h * 0.89)
  g.fill()
  g.fillStyle = 'rgba(120,50,10,0.6)'
  g.beginPath()
  g.moveTo(w * 0.6, h * 0.888)
  g.lineTo(w * 0.63, h * 0.785)
  g.lineTo(w * 0.69, h * 0.889)
  g.fill()
  figure(g, {
    x: w * 0.3,
    y: h * 0.895,
    height: h * 0.115,
    color: '#05070e',
    pose: { lean: -6, armFront: [110, 150] },
  })
  figure(g, { x: w * 0.385, y: h * 0.897, height: h * 0.1, color: '#05070e', facing: -1 })
  lens(stage, 0.4, 0.35)
}
