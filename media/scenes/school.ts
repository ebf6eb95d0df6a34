import { line } from '../brush/buildings'
import { disc, glow, lens, rays, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure } from '../brush/people'
import { crown } from '../brush/plants'
import { apart, mix, type Painting, type Pen, randomOf } from '../brush/stage'

/** 教室: an afternoon in the village school; the light falls on the desks. */
export const classroomLight: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#8a6a4a'],
    [0.5, '#c89a64'],
    [1, '#4a2f1e'],
  ])
  for (const x of [0.06, 0.52]) {
    g.fillStyle = '#d8ecd8'
    g.fillRect(w * x, h * 0.08, w * 0.4, h * 0.38)
    const random = randomOf(Math.round(x * 50))
    for (let tree = 0; tree < 7; tree++)
      crown(
        g,
        w * (x + 0.03 + random() * 0.34),
        h * (0.34 + random() * 0.08),
        u * 8,
        { dark: '#5a8a4a', light: '#d8e88a' },
        tree,
        40,
      )
    g.fillStyle = 'rgba(255,246,210,0.35)'
    g.fillRect(w * x, h * 0.08, w * 0.4, h * 0.38)
    g.fillStyle = '#8a5a34'
    g.fillRect(w * x, h * 0.46, w * 0.4, h * 0.05)
    g.strokeStyle = '#6a4426'
    g.lineWidth = u * 2
    g.strokeRect(w * x, h * 0.08, w * 0.4, h * 0.38)
    line(g, w * (x + 0.2), h * 0.08, w * (x + 0.2), h * 0.46)
    line(g, w * x, h * 0.2, w * (x + 0.4), h * 0.2)
  }
  glow(stage, 0.7, 0.22, 90, '#fff0b8', 0.8)
  for (let row = 0; row < 3; row++) {
    for (let seat = 0; seat < 3; seat++) {
      const near = row / 2
      const size = h * mix(0.2, 0.36, near)
      const x = w * (0.5 + (seat - 1) * mix(0.27, 0.4, near))
      const y = h * mix(0.66, 1, near)
      if ((row + seat) % 4 !== 3) pupil(g, x, y, size, row + seat)
      g.fillStyle = ['#a8713e', '#8a5a30', '#6a4222'][row] ?? '#8a5a30'
      g.fillRect(x - size * 0.36, y - size * 0.18, size * 0.72, size * 0.05)
      g.fillRect(x - size * 0.3, y - size * 0.13, size * 0.04, size * 0.3)
      g.fillRect(x + size * 0.26, y - size * 0.13, size * 0.04, size * 0.3)
      g.fillStyle = '#fff6de'
      g.fillRect(x - size * 0.14, y - size * 0.2, size * 0.22, size * 0.025)
    }
  }
  rays(stage, 0.86, -0.05, '#fff0c0', 0.22, 15)
  lens(stage, 0.32, 0.4)
}

function pupil(g: Pen, x: number, y: number, size: number, seed: number): void {
  const colors = ['#b8402f', '#2f4f74', '#3f6a4a', '#7a4a6a', '#c48a2a']
  const arm = seed % 3 === 1 ? { armFront: [150, 172] as const } : { armFront: [30, 80] as const }
  figure(g, {
    x,
    y: y + size * 0.55,
    height: size * 1.25,
    color: colors[seed % 5] ?? '#2f4f74',
    pose: { lean: 4, ...arm },
  })
  g.fillStyle = '#2a1a14'
  g.beginPath()
  g.arc(x + size * 0.04, y - size * 0.56, size * 0.088, 0, 7)
  g.fill()
}

/** 毕业: caps in the air at sunset. */
export const graduationSky: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#2f5aa0'],
    [0.4, '#d89ab0'],
    [0.7, '#ffc98a'],
    [0.9, '#ffe6b4'],
  ])
  clouds(stage, { seed: 76, color: '#ffe0d8', top: 0, bottom: 0.7, cover: 0.55, alpha: 0.8, stretch: 2.4 })
  disc(stage, 0.5, 0.74, 10, '#fff8e0')
  glow(stage, 0.5, 0.74, 90, '#ffdc9a', 0.95)
  rays(stage, 0.5, 0.74, '#fff0c8', 0.14, 2)
  g.fillStyle = '#3a1f30'
  g.beginPath()
  g.moveTo(0, h * 0.93)
  g.quadraticCurveTo(w * 0.5, h * 0.89, w, h * 0.93)
  g.lineTo(w, h)
  g.lineTo(0, h)
  g.fill()
  const random = randomOf(51)
  for (let friend = 0; friend < 6; friend++) {
    const x = w * (0.13 + friend * 0.15)
    const jump = friend % 2 === 0 ? 0.16 + random() * 0.1 : 0.02
    const up = 140 + random() * 30
    figure(g, {
      x,
      y: h * 0.92,
      height: h * (0.235 + random() * 0.02),
      color: '#2a1426',
      skirt: true,
      lift: jump,
      facing: friend < 3 ? 1 : -1,
      pose: {
        armFront: [up, up + 15],
        armBack: [-up, -up - 10],
        legFront: [jump > 0.1 ? 40 : 8, jump > 0.1 ? -50 : 2],
        legBack: [-14, jump > 0.1 ? -60 : -10],
      },
    })
  }
  for (let cap = 0; cap < 8; cap++) {
    apart(g, () => {
      g.translate(w * (0.1 + cap * 0.115), h * (0.5 - random() * 0.26))
      g.rotate((random() - 0.5) * 1.6)
      const size = u * (6.5 + random() * 3)
      g.fillStyle = '#241226'
      g.beginPath()
      g.moveTo(-size, 0)
      g.lineTo(0, -size * 0.42)
      g.lineTo(size, 0)
      g.lineTo(0, size * 0.42)
      g.fill()
      g.fillRect(-size * 0.45, size * 0.14, size * 0.9, size * 0.36)
      g.strokeStyle = '#f2b83c'
      g.lineWidth = size * 0.09
      g.beginPath()
      g.moveTo(0, 0)
      g.quadraticCurveTo(size * 0.8, 0, size * 0.85, size * 0.75)
      g.stroke()
    })
  }
  lens(stage, 0.3, 0.32)
}
