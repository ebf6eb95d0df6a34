import { line } from '../brush/buildings'
import { ridge } from '../brush/land'
import { disc, glow, lens, mist, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure, rimLit, walking } from '../brush/people'
import { mix, type Painting, type Pen } from '../brush/stage'
import { sparks } from '../brush/weather'

/** 焊花: blue-white light in the hull of a ship under construction. */
export const weldingArc: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#0a0e18'],
    [0.6, '#1c2636'],
    [1, '#0c0e14'],
  ])
  const plate = g.createLinearGradient(0, 0, w, 0)
  plate.addColorStop(0, '#1a2230')
  plate.addColorStop(0.6, '#4a6280')
  plate.addColorStop(1, '#1c2636')
  for (let rib = 0; rib < 9; rib++) {
    g.strokeStyle = plate
    g.lineWidth = u * 3
    g.beginPath()
    g.arc(w * 0.5, h * 0.05, w * (0.22 + rib * 0.075), 0.15, Math.PI - 0.15)
    g.stroke()
  }
  for (let stringer = 0; stringer < 12; stringer++) {
    g.lineWidth = u * 0.8
    g.strokeStyle = 'rgba(120,150,190,0.35)'
    const angle = 0.2 + (stringer / 11) * (Math.PI - 0.4)
    line(
      g,
      w * 0.5 + Math.cos(angle) * w * 0.2,
      h * 0.05 + Math.sin(angle) * w * 0.2,
      w * 0.5 + Math.cos(angle) * w,
      h * 0.05 + Math.sin(angle) * w,
    )
  }
  glow(stage, 0.6, 0.62, 95, '#6ab0ff', 0.75)
  g.fillStyle = '#0c1018'
  g.fillRect(0, h * 0.86, w, h * 0.14)
  const man = rimLit(
    g,
    {
      x: w * 0.42,
      y: h * 0.9,
      height: h * 0.66,
      color: '#0c1220',
      hat: 'helmet',
      hatColor: '#d8a02a',
      pose: { lean: 34, armFront: [64, 84], armBack: [50, 76], legFront: [60, -30], legBack: [-6, -70] },
    },
    '#9ad0ff',
    u * 0.9,
  )
  const [x, y] = [man.hand[0] + u * 12, man.hand[1] + u * 3]
  g.strokeStyle = '#2a3444'
  g.lineWidth = u
  line(g, man.hand[0], man.hand[1], x, y)
  glow(stage, x / w, y / h, 26, '#ffffff', 1)
  glow(stage, x / w, y / h, 8, '#ffffff', 1)
  sparks(stage, {
    x,
    y,
    count: 320,
    seed: 6,
    force: 70,
    fan: [-Math.PI * 0.9, Math.PI * 0.1],
    life: 1.3,
    hot: '#fff4d0',
    cold: '#ff8a2a',
    ground: h * 0.93,
  })
  figure(g, {
    x: w * 0.86,
    y: h * 0.9,
    height: h * 0.3,
    color: '#121a28',
    hat: 'helmet',
    hatColor: '#c8402c',
    facing: -1,
    pose: walking(1, 16),
  })
  lens(stage, 0.5, 0.45)
}

/** 高空: linemen on a pylon above a sea of cloud. */
export const pylonWorkers: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#3a66a0'],
    [0.4, '#e0a890'],
    [0.66, '#ffd696'],
  ])
  disc(stage, 0.74, 0.55, 8, '#fff6dc')
  glow(stage, 0.74, 0.55, 85, '#ffd890', 0.9)
  clouds(stage, { seed: 32, color: '#ffe6d0', top: 0, bottom: 0.5, cover: 0.5, alpha: 0.6, stretch: 4 })
  for (const [seed, base, color] of [
    [15, 0.7, '#b08a98'],
    [17, 0.78, '#86708c'],
    [20, 0.88, '#554a6c'],
  ] as const) {
    ridge(stage, { seed, base, rise: 0.07, peaks: 2.6, color, foot: '#f0c8a8' })
    mist(stage, base, base + 0.14, '#ffe6c8', 0.7)
  }
  g.strokeStyle = '#20182a'
  lattice(g, w * 0.4, h * 1.02, h * 0.96, w * 0.34, u)
  for (const [y, reach] of [
    [0.2, 0.34],
    [0.36, 0.42],
  ] as const) {
    g.lineWidth = u * 0.9
    line(g, w * (0.4 - reach), h * y, w * 0.4, h * (y - 0.05))
    line(g, w * 0.4, h * (y - 0.05), w * (0.4 + reach), h * y)
    line(g, w * (0.4 - reach), h * y, w * (0.4 + reach), h * y)
    for (const side of [-1, 1]) {
      const x = w * (0.4 + side * reach)
      g.lineWidth = u * 1.1
      line(g, x, h * y, x, h * (y + 0.05))
      g.lineWidth = u * 0.3
      for (const shift of [0, u * 1.4]) {
        g.beginPath()
        g.moveTo(x, h * (y + 0.05) + shift)
        g.quadraticCurveTo(
          x + side * w * 0.2,
          h * (y + 0.16) + shift,
          x + side * w * 0.6,
          h * (y + 0.12) + shift,
        )
        g.stroke()
      }
    }
  }
  const crew = [
    [0.56, 0.2, { armFront: [60, 120], legFront: [80, 4], legBack: [70, -4] }],
    [0.3, 0.36, { lean: 8, armFront: [120, 160], armBack: [60, 90], legFront: [20, 0], legBack: [-14, -20] }],
    [0.45, 0.62, { armFront: [150, 170], armBack: [120, 160], legFront: [50, -10], legBack: [4, -8] }],
  ] as const
  for (const [x, y, pose] of crew)
    figure(g, {
      x: w * x,
      y: h * y,
      height: h * 0.125,
      color: '#1a1422',
      hat: 'helmet',
      hatColor: '#f0b42c',
      pose,
    })
  lens(stage, 0.3, 0.35)
}

function lattice(g: Pen, x: number, y: number, height: number, foot: number, u: number): void {
  const half = (part: number) => mix(foot / 2, foot * 0.05, Math.min(1, part * 1.35))
  for (const side of [-1, 1]) {
    g.lineWidth = u * 1.3
    line(g, x + side * half(0), y, x + side * half(0.74), y - height * 0.74)
    line(g, x + side * half(0.74), y - height * 0.74, x, y - height)
  }
  g.lineWidth = u * 0.6
  for (let bay = 0; bay < 11; bay++) {
    const [low, top] = [bay / 12, (bay + 1) / 12]
    line(g, x - half(low), y - height * low, x + half(top), y - height * top)
    line(g, x + half(low), y - height * low, x - half(top), y - height * top)
    line(g, x - half(top), y - height * top, x + half(top), y - height * top)
  }
}
