import { birds } from '../brush/birds'
import { glints, ridge, water } from '../brush/land'
import { glow, lens, sky, stars } from '../brush/light'
import { clouds, fractal } from '../brush/noise'
import type { Painting, Stage } from '../brush/stage'

/** 灯塔: the last island before the open sea. */
export const islandLighthouse: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#141f4a'],
    [0.35, '#5a4f86'],
    [0.55, '#f0906a'],
    [0.64, '#ffc68a'],
  ])
  stars(stage, 70, 0.3, 13)
  clouds(stage, { seed: 72, color: '#e88a80', top: 0.05, bottom: 0.6, cover: 0.52, alpha: 0.55, stretch: 5 })
  glow(stage, 0.2, 0.62, 75, '#ffb07a', 0.8)
  ridge(stage, { seed: 28, base: 0.625, rise: 0.03, peaks: 3, color: '#5a4a72', foot: '#a8707a' })
  water(stage, 0.635, { tint: '#1c2450', alpha: 0.55, ripple: 1.1 })
  glints(stage, { top: 0.65, x: 0.22, spread: 0.2, color: '#ffd8a8', seed: 4, count: 150 })
  const rock = g.createLinearGradient(w * 0.5, h * 0.5, w, h)
  rock.addColorStop(0, '#6a4a58')
  rock.addColorStop(1, '#120e20')
  g.fillStyle = rock
  g.beginPath()
  g.moveTo(w * 0.42, h)
  for (let x = w * 0.46; x <= w; x += 4)
    g.lineTo(
      x,
      h *
        (0.78 -
          Math.sin(((x / w - 0.46) / 0.54) * 2) * 0.17 +
          (fractal((x / w) * 16, 1, 12, 4) - 0.5) * 0.09),
    )
  g.lineTo(w, h)
  g.fill()
  const x = w * 0.73
  const tower = g.createLinearGradient(x - u * 4, 0, x + u * 4, 0)
  tower.addColorStop(0, '#ffdcc0')
  tower.addColorStop(1, '#8a7a98')
  g.fillStyle = tower
  g.beginPath()
  g.moveTo(x - u * 4.4, h * 0.66)
  g.lineTo(x - u * 2.6, h * 0.24)
  g.lineTo(x + u * 2.6, h * 0.24)
  g.lineTo(x + u * 4.4, h * 0.66)
  g.fill()
  g.fillStyle = '#b8382c'
  for (const at of [0.33, 0.47])
    g.fillRect(x - u * (2.9 + (at - 0.24) * 4), h * at, u * (5.8 + (at - 0.24) * 8), h * 0.055)
  g.fillStyle = '#2a1f34'
  g.fillRect(x - u * 3.6, h * 0.225, u * 7.2, u * 1.2)
  g.fillStyle = '#fff2c0'
  g.fillRect(x - u * 1.9, h * 0.165, u * 3.8, h * 0.06)
  g.fillStyle = '#b8382c'
  g.beginPath()
  g.moveTo(x - u * 2.8, h * 0.167)
  g.lineTo(x, h * 0.115)
  g.lineTo(x + u * 2.8, h * 0.167)
  g.fill()
  beam(stage, x, h * 0.195)
  glow(stage, x / w, 0.195, 22, '#fff6d0', 1)
  birds(stage, 0.4, 0.3, 6, '#2a1f3a', 1.3)
  lens(stage, 0.38, 0.4)
}

function beam({ g, w, h }: Stage, x: number, y: number): void {
  g.save()
  g.globalCompositeOperation = 'screen'
  for (const [side, reach] of [
    [-1, 0.8],
    [1, 0.34],
  ] as const) {
    const light = g.createLinearGradient(x, y, x + side * w * reach, y)
    light.addColorStop(0, 'rgba(255,244,204,0.75)')
    light.addColorStop(1, 'rgba(255,244,204,0)')
    g.fillStyle = light
    g.beginPath()
    g.moveTo(x, y)
    g.lineTo(x + side * w * reach, y - h * 0.02)
    g.lineTo(x + side * w * reach, y + h * 0.2)
    g.fill()
  }
  g.restore()
}
