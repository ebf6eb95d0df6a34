import { block } from '../brush/buildings'
import { glow, glowAt, lens, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure, walking } from '../brush/people'
import { mix, type Painting, randomOf, type Stage } from '../brush/stage'
import { steam } from '../brush/steam'
import { bokeh } from '../brush/weather'

/** 万家灯火: one façade, and a life behind each window. */
export const litWindows: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#142244'],
    [0.5, '#3d4a78'],
    [1, '#8a6478'],
  ])
  clouds(stage, { seed: 42, color: '#6a7ab0', top: 0, bottom: 0.5, cover: 0.5, alpha: 0.5, stretch: 4 })
  block(stage, {
    x: -u * 4,
    y: h,
    width: w * 0.24,
    height: h * 0.78,
    color: '#2a3150',
    light: '#ffd89a',
    seed: 3,
    lit: 0.35,
    cell: 3,
  })
  block(stage, {
    x: w * 0.86,
    y: h,
    width: w * 0.2,
    height: h * 0.7,
    color: '#2c3352',
    light: '#ffcf8a',
    seed: 5,
    lit: 0.4,
    cell: 3,
  })
  const front = g.createLinearGradient(w * 0.16, 0, w * 0.9, 0)
  front.addColorStop(0, '#4a4a68')
  front.addColorStop(1, '#2c2e48')
  g.fillStyle = front
  g.fillRect(w * 0.16, h * 0.1, w * 0.74, h)
  const random = randomOf(28)
  for (let floor = 0; floor < 9; floor++) {
    for (let flat = 0; flat < 4; flat++) {
      const x = w * (0.195 + flat * 0.178)
      const y = h * (0.13 + floor * 0.094)
      home(stage, x, y, w * 0.135, h * 0.066, random)
    }
    g.fillStyle = 'rgba(20,20,40,0.5)'
    g.fillRect(w * 0.16, h * (0.206 + floor * 0.094), w * 0.74, u * 0.7)
  }
  lens(stage, 0.42, 0.42)
}

function home(stage: Stage, x: number, y: number, wide: number, high: number, random: () => number): void {
  const { g } = stage
  const lit = random() < 0.72
  const warm = ['#ffcf7a', '#ffdf9c', '#ffb866', '#fff0cc', '#bfe0ff'][Math.floor(random() * 5)] ?? '#ffcf7a'
  g.fillStyle = lit ? warm : '#1c2038'
  g.fillRect(x, y, wide, high)
  if (lit) {
    if (random() < 0.45)
      figure(g, {
        x: x + wide * (0.3 + random() * 0.4),
        y: y + high * 1.35,
        height: high * 1.25,
        color: 'rgb(70,34,26)',
        facing: random() < 0.5 ? 1 : -1,
        pose: random() < 0.4 ? { armFront: [70, 120] } : {},
      })
    if (random() < 0.5) {
      g.fillStyle = 'rgba(180,70,40,0.5)'
      g.fillRect(x, y, wide * 0.16, high)
      g.fillRect(x + wide * 0.84, y, wide * 0.16, high)
    }
    if (random() < 0.35)
      for (let leaf = 0; leaf < 7; leaf++) {
        g.fillStyle = 'rgba(40,80,40,0.85)'
        g.beginPath()
        g.ellipse(x + wide * (0.5 + leaf * 0.05), y + high * 0.86, wide * 0.03, high * 0.16, leaf - 3, 0, 7)
        g.fill()
      }
    glowAt(stage, x + wide / 2, y + high / 2, wide, warm, 0.22)
  }
  g.fillStyle = '#23233c'
  g.fillRect(x, y + high, wide, high * 0.3)
  g.fillRect(x + wide * 0.48, y, wide * 0.04, high)
  g.fillRect(x, y - high * 0.06, wide, high * 0.06)
}

/** 夜市: canopies, bulbs, steam and a crowd that takes its time. */
export const nightMarket: Painting = (stage) => {
  const { g, w, h } = stage
  sky(stage, [
    [0, '#10142e'],
    [0.4, '#3a2440'],
    [0.7, '#8a4a34'],
  ])
  for (let tower = 0; tower < 9; tower++)
    block(stage, {
      x: w * (tower * 0.12 - 0.02),
      y: h * 0.62,
      width: w * 0.09,
      height: h * (0.25 + ((tower * 37) % 30) / 100),
      color: '#241f3a',
      light: '#ffcf8a',
      seed: tower,
      lit: 0.3,
      cell: 1.8,
    })
  bokeh(stage, {
    count: 40,
    seed: 13,
    colors: ['#ffb45a', '#ff6a4a', '#7ad0ff', '#ffe08a'],
    top: 0.3,
    bottom: 0.62,
    size: 1.8,
    alpha: 0.45,
  })
  const ground = g.createLinearGradient(0, h * 0.6, 0, h)
  ground.addColorStop(0, '#a8643a')
  ground.addColorStop(1, '#1a0f14')
  g.fillStyle = ground
  g.fillRect(0, h * 0.62, w, h * 0.4)
  for (let row = 0; row < 4; row++) for (const side of [-1, 1]) stall(stage, row, side)
  const random = randomOf(36)
  for (let person = 0; person < 26; person++) {
    const near = (person / 26) ** 1.5
    const x = w * (0.5 + (random() - 0.5) * mix(0.2, 0.72, near))
    figure(g, {
      x,
      y: h * mix(0.64, 0.98, near),
      height: h * mix(0.08, 0.42, near),
      color: near > 0.4 ? '#160c14' : '#3d2226',
      facing: random() < 0.5 ? 1 : -1,
      pose: walking(random() * 6, 16),
      skirt: random() < 0.3,
    })
  }
  for (let bulb = 0; bulb <= 22; bulb++) {
    const part = bulb / 22
    for (const sag of [0.12, 0.2])
      glow(stage, part, 0.16 + sag - Math.sin(Math.PI * part) * sag * -0.6, 2.6, '#ffe0a0', 0.95)
  }
  steam(stage, { x: 0.2, y: 0.72, width: 0.1, rise: 0.4, color: '#ffe4c0', alpha: 0.4, seed: 3 })
  steam(stage, { x: 0.8, y: 0.72, width: 0.1, rise: 0.4, color: '#ffe4c0', alpha: 0.4, seed: 9 })
  glow(stage, 0.5, 0.62, 60, '#ffae5a', 0.35)
  lens(stage, 0.4, 0.45)
}

function stall({ g, w, h }: Stage, row: number, side: number): void {
  const near = ((row + 1) / 4) ** 1.5
  const wide = w * mix(0.06, 0.27, near)
  const x = w * 0.5 + side * w * mix(0.1, 0.42, near)
  const foot = h * mix(0.64, 0.95, near)
  const high = h * mix(0.1, 0.47, near)
  const inside = g.createLinearGradient(0, foot - high, 0, foot)
  inside.addColorStop(0, '#ffdf9a')
  inside.addColorStop(0.6, '#e8893a')
  inside.addColorStop(1, '#5a2a1a')
  g.fillStyle = inside
  g.fillRect(x - wide / 2, foot - high * 0.8, wide, high * 0.8)
  g.fillStyle = '#3a1c16'
  g.fillRect(x - wide / 2, foot - high * 0.32, wide, high * 0.32)
  const colors = ['#d8402c', '#f0e4cc', '#2f7a8a', '#e8a52c']
  for (let stripe = 0; stripe < 6; stripe++) {
    g.fillStyle = (stripe % 2 === 0 ? colors[(row * 2 + (side > 0 ? 2 : 0)) % 4] : '#fbeed4') ?? '#d8402c'
    g.beginPath()
    g.moveTo(x - wide * 0.46 + (stripe * wide * 0.92) / 6, foot - high)
    g.lineTo(x - wide * 0.46 + ((stripe + 1) * wide * 0.92) / 6, foot - high)
    g.lineTo(x - wide * 0.58 + ((stripe + 1) * wide * 1.16) / 6, foot - high * 0.74)
    g.lineTo(x - wide * 0.58 + (stripe * wide * 1.16) / 6, foot - high * 0.74)
    g.fill()
  }
}
