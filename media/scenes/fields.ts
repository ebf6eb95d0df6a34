import { ridge } from '../brush/land'
import { disc, glow, lens, mist, rays, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure, walking } from '../brush/people'
import { apart, blend, mix, type Painting, type Pen, randomOf, type Stage } from '../brush/stage'

/** 麦收: a combine on the plain, dust in the low sun. */
export const wheatHarvest: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#5d9cc4'],
    [0.3, '#f3d9a0'],
    [0.5, '#ffd27a'],
  ])
  clouds(stage, { seed: 19, color: '#fff6e0', top: 0, bottom: 0.45, cover: 0.55, alpha: 0.8, stretch: 3 })
  disc(stage, 0.24, 0.33, 5.5, '#fffbe0')
  glow(stage, 0.24, 0.33, 85, '#ffe29a', 0.95)
  ridge(stage, { seed: 9, base: 0.47, rise: 0.025, peaks: 9, color: '#8f9a62', foot: '#d9b968' })
  const field = g.createLinearGradient(0, h * 0.48, 0, h)
  field.addColorStop(0, '#f4cf74')
  field.addColorStop(0.4, '#dca53a')
  field.addColorStop(1, '#8a5a18')
  g.fillStyle = field
  g.fillRect(0, h * 0.48, w, h * 0.52)
  stalks(stage)
  for (let puff = 0; puff < 16; puff++)
    glow(stage, 0.43 - puff * 0.013, 0.6 - (puff % 5) * 0.02, 9, '#ffe3a0', 0.25)
  combine(g, w * 0.58, h * 0.7, u * 32)
  rays(stage, 0.24, 0.33, '#fff0c0', 0.12, 4)
  lens(stage, 0.26, 0.35)
}

function stalks({ g, w, h, u }: Stage): void {
  const random = randomOf(33)
  for (let stalk = 0; stalk < 2600; stalk++) {
    const near = (stalk / 2600) ** 1.2
    const x = random() * w
    const y = h * mix(0.49, 1.06, near)
    const high = u * mix(0.8, 9, near) * (0.7 + random() * 0.5)
    g.strokeStyle = blend('#f8dc8c', random() < 0.5 ? '#b67a22' : '#e9b848', 0.3 + near * 0.6)
    g.lineWidth = u * mix(0.12, 0.5, near)
    g.beginPath()
    g.moveTo(x, y)
    g.quadraticCurveTo(x, y - high * 0.7, x + high * 0.18, y - high)
    g.stroke()
  }
}

function combine(g: Pen, x: number, y: number, size: number): void {
  g.fillStyle = '#2a2420'
  for (const [at, r] of [
    [-0.24, 0.15],
    [0.22, 0.2],
  ] as const) {
    g.beginPath()
    g.arc(x + at * size, y - r * size * 0.9, r * size, 0, 7)
    g.fill()
  }
  const paint = g.createLinearGradient(0, y - size * 0.8, 0, y - size * 0.15)
  paint.addColorStop(0, '#e8563a')
  paint.addColorStop(1, '#96281a')
  g.fillStyle = paint
  g.beginPath()
  g.roundRect(x - size * 0.45, y - size * 0.62, size * 0.72, size * 0.42, size * 0.04)
  g.fill()
  g.fillRect(x - size * 0.32, y - size * 0.72, size * 0.36, size * 0.12)
  g.fillStyle = '#cfe6ea'
  g.beginPath()
  g.roundRect(x + size * 0.16, y - size * 0.82, size * 0.26, size * 0.36, size * 0.03)
  g.fill()
  g.fillStyle = '#4a5a60'
  g.fillRect(x + size * 0.27, y - size * 0.72, size * 0.07, size * 0.22)
  g.fillStyle = '#c23a24'
  g.fillRect(x + size * 0.13, y - size * 0.86, size * 0.32, size * 0.05)
  g.strokeStyle = '#d8a02a'
  g.lineWidth = size * 0.025
  apart(g, () => {
    g.translate(x + size * 0.62, y - size * 0.22)
    for (let bar = 0; bar < 6; bar++) {
      g.rotate(Math.PI / 3)
      g.beginPath()
      g.moveTo(0, 0)
      g.lineTo(size * 0.2, 0)
      g.lineTo(size * 0.2, size * 0.08)
      g.stroke()
    }
  })
  g.fillStyle = '#7a1f14'
  g.fillRect(x + size * 0.26, y - size * 0.12, size * 0.5, size * 0.08)
  g.strokeStyle = '#b8361f'
  g.lineWidth = size * 0.07
  g.beginPath()
  g.moveTo(x - size * 0.2, y - size * 0.68)
  g.lineTo(x - size * 0.62, y - size * 0.95)
  g.stroke()
}

/** 大棚: rows of plastic tunnels at sunrise, somebody already on the path. */
export const greenhouseRows: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#7ca9c8'],
    [0.25, '#f4d8b8'],
    [0.42, '#ffe4ae'],
  ])
  clouds(stage, { seed: 29, color: '#fff4e8', top: 0, bottom: 0.36, cover: 0.52, alpha: 0.7, stretch: 5 })
  disc(stage, 0.5, 0.34, 5, '#fffdf0')
  glow(stage, 0.5, 0.34, 80, '#ffe0a0', 0.9)
  ridge(stage, { seed: 57, base: 0.38, rise: 0.06, peaks: 3, color: '#9fb0b0', foot: '#e8dcb8' })
  const soil = g.createLinearGradient(0, h * 0.4, 0, h)
  soil.addColorStop(0, '#b8a070')
  soil.addColorStop(1, '#4d3a22')
  g.fillStyle = soil
  g.fillRect(0, h * 0.4, w, h * 0.6)
  for (let row = 0; row < 7; row++) for (const side of [-1, 1]) tunnel(stage, row, side)
  figure(g, {
    x: w * 0.5,
    y: h * 0.87,
    height: u * 30,
    color: '#3a2c22',
    hat: 'straw',
    hatColor: '#d8b060',
    pose: walking(1, 18),
  })
  mist(stage, 0.34, 0.5, '#fff0cc', 0.5)
  lens(stage, 0.26, 0.3)
}

/** Side 1 is right of the path; row 0 is the farthest. */
function tunnel({ g, w, h, u }: Stage, row: number, side: number): void {
  const near = ((row + 1) / 7) ** 1.7
  const inner = mix(0.012, 0.1, near)
  const wide = w * mix(0.14, 0.62, near)
  const foot = h * mix(0.415, 0.97, near)
  const high = h * mix(0.02, 0.3, near)
  const x = w * 0.5 + side * (w * inner + wide / 2)
  const skin = g.createLinearGradient(x - wide / 2, foot - high, x + wide / 2, foot)
  skin.addColorStop(0, side < 0 ? '#c4d4d0' : '#fffbe8')
  skin.addColorStop(0.5, '#eef2e4')
  skin.addColorStop(1, side < 0 ? '#fff0c8' : '#a8bcb4')
  g.fillStyle = skin
  g.beginPath()
  g.moveTo(x - wide / 2, foot)
  g.bezierCurveTo(x - wide / 2, foot - high * 1.3, x + wide / 2, foot - high * 1.3, x + wide / 2, foot)
  g.fill()
  g.fillStyle = 'rgba(84,140,70,0.55)'
  for (let plant = 0; plant < 16; plant++) {
    g.beginPath()
    g.ellipse(
      x + (plant / 15 - 0.5) * wide * 0.86,
      foot - high * 0.16,
      wide * 0.034,
      high * (0.16 + (plant % 3) * 0.05),
      0,
      0,
      7,
    )
    g.fill()
  }
  g.strokeStyle = 'rgba(110,120,110,0.5)'
  g.lineWidth = u * 0.25
  for (let hoop = 0; hoop < 5; hoop++) {
    g.beginPath()
    g.moveTo(x - wide * (0.5 - hoop * 0.05), foot)
    g.bezierCurveTo(
      x - wide * (0.5 - hoop * 0.05),
      foot - high * 1.3,
      x + wide * (0.5 - hoop * 0.05),
      foot - high * 1.3,
      x + wide * (0.5 - hoop * 0.05),
      foot,
    )
    g.stroke()
  }
}
