import { line } from '../brush/buildings'
import { glow, lens, sky } from '../brush/light'
import { figure, rimLit } from '../brush/people'
import { type Painting, randomOf } from '../brush/stage'
import { sparks } from '../brush/weather'

/** 炼钢: the ladle pours, the crew stands in its light. */
export const steelSparks: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#0c0a10'],
    [0.5, '#33160e'],
    [1, '#160a08'],
  ])
  g.strokeStyle = '#1f1412'
  g.lineWidth = u * 2.4
  for (let beam = 0; beam < 7; beam++) {
    line(g, w * (beam * 0.18 - 0.05), 0, w * (beam * 0.18 - 0.05), h * 0.72)
    line(g, w * (beam * 0.18 - 0.05), h * 0.16, w * (beam * 0.18 + 0.13), h * 0.03)
  }
  g.fillStyle = '#1c110f'
  g.fillRect(0, h * 0.16, w, u * 3)
  glow(stage, 0.56, 0.58, 95, '#ff7a1e', 0.85)
  g.fillStyle = '#2a1a16'
  g.beginPath()
  g.moveTo(w * 0.14, h * 0.2)
  g.lineTo(w * 0.5, h * 0.26)
  g.lineTo(w * 0.44, h * 0.5)
  g.lineTo(w * 0.2, h * 0.46)
  g.fill()
  g.fillStyle = '#ffcf5a'
  g.beginPath()
  g.ellipse(w * 0.33, h * 0.235, w * 0.17, h * 0.022, 0.15, 0, 7)
  g.fill()
  const pour = g.createLinearGradient(0, h * 0.26, 0, h * 0.74)
  pour.addColorStop(0, '#fff4c0')
  pour.addColorStop(1, '#ff9a2a')
  g.fillStyle = pour
  g.beginPath()
  g.moveTo(w * 0.47, h * 0.25)
  g.bezierCurveTo(w * 0.57, h * 0.3, w * 0.58, h * 0.5, w * 0.585, h * 0.74)
  g.lineTo(w * 0.54, h * 0.74)
  g.bezierCurveTo(w * 0.54, h * 0.5, w * 0.53, h * 0.36, w * 0.46, h * 0.28)
  g.fill()
  glow(stage, 0.56, 0.72, 40, '#ffe08a', 1)
  g.fillStyle = '#150b0a'
  g.fillRect(0, h * 0.74, w, h * 0.26)
  glow(stage, 0.56, 0.76, 50, '#ff8a2a', 0.6)
  sparks(stage, {
    x: w * 0.56,
    y: h * 0.72,
    count: 420,
    seed: 4,
    force: 62,
    fan: [-Math.PI * 0.95, -Math.PI * 0.05],
    life: 1.5,
    ground: h * 0.8,
  })
  for (const [x, height, facing] of [
    [0.17, 0.27, 1],
    [0.84, 0.3, -1],
    [0.74, 0.23, -1],
  ] as const) {
    rimLit(
      g,
      {
        x: w * x,
        y: h * 0.95,
        height: h * height,
        color: '#120a0a',
        hat: 'helmet',
        hatColor: '#c23a1c',
        facing,
        pose: { armFront: [50, 70], legFront: [12, 6], legBack: [-12, -10] },
      },
      '#ff9a3a',
      u * 0.8 * facing,
    )
  }
  lens(stage, 0.45, 0.45)
}

/** 打树花: molten iron thrown against the old town wall falls back as a tree of fire. */
export const nuanquanSparks: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#05060f'],
    [0.5, '#1a1020'],
    [1, '#3a1a10'],
  ])
  const wall = g.createLinearGradient(0, h * 0.3, 0, h * 0.75)
  wall.addColorStop(0, '#2c1a16')
  wall.addColorStop(1, '#7a4420')
  g.fillStyle = wall
  g.fillRect(0, h * 0.36, w, h * 0.42)
  for (let tooth = 0; tooth < 13; tooth++) g.fillRect(w * tooth * 0.08, h * 0.325, w * 0.05, h * 0.04)
  g.strokeStyle = 'rgba(10,4,4,0.3)'
  g.lineWidth = u * 0.25
  for (let row = 0; row < 22; row++) {
    line(g, 0, h * (0.36 + row * 0.019), w, h * (0.36 + row * 0.019))
    for (let brick = 0; brick < 15; brick++)
      line(
        g,
        w * (brick / 15 + (row % 2) * 0.033),
        h * (0.36 + row * 0.019),
        w * (brick / 15 + (row % 2) * 0.033),
        h * (0.379 + row * 0.019),
      )
  }
  g.fillStyle = '#120a0a'
  g.beginPath()
  g.arc(w * 0.2, h * 0.66, w * 0.09, Math.PI, 0)
  g.rect(w * 0.11, h * 0.66, w * 0.18, h * 0.12)
  g.fill()
  glow(stage, 0.56, 0.36, 95, '#ff8a2a', 0.9)
  for (const [x, y, count, force] of [
    [0.56, 0.3, 620, 80],
    [0.4, 0.34, 300, 58],
    [0.74, 0.33, 320, 60],
  ] as const) {
    sparks(stage, {
      x: w * x,
      y: h * y,
      count,
      seed: Math.round(x * 100),
      force,
      fan: [-Math.PI * 0.98, -Math.PI * 0.02],
      life: 2,
      hot: '#fff0b0',
      cold: '#e8501c',
      width: 0.42,
    })
    sparks(stage, {
      x: w * x,
      y: h * y,
      count: count / 2,
      seed: 7 + count,
      force: force * 0.5,
      fan: [-Math.PI, Math.PI],
      life: 1.9,
      hot: '#ffdf8a',
      cold: '#c93a10',
    })
  }
  g.fillStyle = '#0a0606'
  g.fillRect(0, h * 0.8, w, h * 0.2)
  glow(stage, 0.5, 0.83, 55, '#ff8a3a', 0.5)
  rimLit(
    g,
    {
      x: w * 0.44,
      y: h * 0.9,
      height: h * 0.28,
      color: '#100808',
      hat: 'straw',
      hatColor: '#5a3a22',
      pose: { lean: -8, armFront: [140, 160], armBack: [-30, -60], legFront: [30, 6], legBack: [-26, -22] },
    },
    '#ffb04a',
    u,
  )
  const random = randomOf(3)
  for (let viewer = 0; viewer < 12; viewer++)
    figure(g, {
      x: w * (viewer * 0.09),
      y: h * (1.16 + random() * 0.05),
      height: h * 0.26,
      color: '#050304',
      pose: random() < 0.5 ? { armFront: [120, 170] } : {},
    })
  lens(stage, 0.5, 0.45)
}
