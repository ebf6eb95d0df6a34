import { ridge } from '../brush/land'
import { glow, lens, sky } from '../brush/light'
import { clouds, fractal } from '../brush/noise'
import { apart, blend, fade, mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 太行: terraces follow the slope like the lines of a hand; a village wakes below, a bus climbs. */
export const taihangTerraces: Painting = (stage) => {
  stage.still('land', (layer) => {
    sky(layer, [
      [0, '#5f9cc0'],
      [0.28, '#bfdad6'],
      [0.45, '#fbe6c0'],
    ])
    glow(layer, 0.2, 0.16, 75, '#ffe7b0', 0.85)
    clouds(layer, { seed: 3, color: '#ffffff', top: 0, bottom: 0.36, cover: 0.58, alpha: 0.85, stretch: 3 })
    ridge(layer, { seed: 45, base: 0.32, rise: 0.2, peaks: 3, color: '#8fa9b2', foot: '#dcdcc8', sharp: 1.4 })
    ridge(layer, {
      seed: 12,
      base: 0.42,
      rise: 0.17,
      peaks: 2.6,
      color: '#64868a',
      foot: '#c9d2b8',
      sharp: 1.3,
    })
  })
  const roll = stage.t * 0.03
  clouds(stage, {
    seed: 8,
    color: '#ffffff',
    top: 0.26,
    bottom: 0.56,
    cover: 0.6,
    alpha: 0.7,
    stretch: 3.2,
    drift: roll,
  })
  stage.still('terraces', terraces)
  bus(stage)
  lens(stage, 0.2, 0.3)
}

const steps = 17

function stepLine({ w, h }: Stage, step: number): (x: number) => number {
  const part = step / steps
  const base = mix(0.48, 1.02, part ** 1.25)
  return (x) => {
    const bend = Math.sin((x / w) * 3.6 + 0.6 + part * 0.7) * 0.055 * (0.5 + part)
    return h * (base + bend - 0.11 * (1 - part) * (x / w) + fractal((x / w) * 5, step * 0.35, 90, 3) * 0.035)
  }
}

function terraces(stage: Stage): void {
  const { g, w, h, u } = stage
  const fields = ['#a8b04a', '#7f9a3c', '#c9a945', '#5f8438', '#93a63f', '#d6b652']
  for (let step = 0; step < steps; step++) {
    const line = stepLine(stage, step)
    const part = step / steps
    const field = blend('#b9c48a', fields[(step * 5) % fields.length] ?? '#7f9a3c', 0.4 + part * 0.6)
    const wall = u * mix(0.7, 3.4, part)
    under(g, w, h, (x) => line(x), blend(field, '#fff2c0', 0.28))
    under(g, w, h, (x) => line(x) + wall * 0.35, field)
    under(g, w, h, (x) => stepLine(stage, step + 1)(x) - wall, blend(field, '#4a3a20', 0.62))
    crops(stage, line, stepLine(stage, step + 1), part, step, field)
  }
  village(stage)
  glow(stage, 0.1, 0.62, 90, '#ffe9a0', 0.35)
}

function under(
  g: CanvasRenderingContext2D,
  w: number,
  h: number,
  line: (x: number) => number,
  color: string,
): void {
  g.fillStyle = color
  g.beginPath()
  g.moveTo(0, h)
  for (let x = 0; x <= w; x += 3) g.lineTo(x, line(x))
  g.lineTo(w, h)
  g.fill()
}

function crops(
  { g, w, u }: Stage,
  top: (x: number) => number,
  low: (x: number) => number,
  part: number,
  seed: number,
  field: string,
): void {
  const random = randomOf(seed + 200)
  for (let crop = 0; crop < 420; crop++) {
    const x = random() * w
    const depth = low(x) - top(x)
    const y = top(x) + depth * (0.1 + random() * 0.55)
    const size = u * mix(0.2, 0.62, part) * (0.6 + random() * 0.6)
    g.fillStyle = blend(field, random() < 0.5 ? '#26401c' : '#f3e08a', 0.25 + random() * 0.3)
    g.beginPath()
    g.ellipse(x, y, size, size * 0.7, 0, 0, 7)
    g.fill()
  }
}

function village(stage: Stage): void {
  const { g, w, u } = stage
  const random = randomOf(5)
  const line = stepLine(stage, 6)
  for (let house = 0; house < 13; house++) {
    const x = w * (0.6 + random() * 0.26)
    const y = line(x) + u * (random() * 9 - 1)
    const wide = u * (3 + random() * 2.2)
    g.fillStyle = '#efe3cc'
    g.fillRect(x, y - wide * 0.55, wide, wide * 0.6)
    g.fillStyle = 'rgba(70,50,40,0.7)'
    g.fillRect(x + wide * 0.4, y - wide * 0.3, wide * 0.16, wide * 0.35)
    g.fillStyle = random() < 0.7 ? '#8a4a36' : '#5a5a60'
    g.beginPath()
    g.moveTo(x - wide * 0.1, y - wide * 0.5)
    g.lineTo(x + wide * 0.18, y - wide * 0.88)
    g.lineTo(x + wide * 0.85, y - wide * 0.88)
    g.lineTo(x + wide * 1.1, y - wide * 0.5)
    g.fill()
  }
}

function bus(stage: Stage): void {
  const { g, w, u, t } = stage
  const line = stepLine(stage, 10)
  const road = (x: number) => line(x) + u * 1.2
  apart(g, () => {
    g.strokeStyle = fade('#e9dfc6', 0.95)
    g.lineWidth = u * 1.3
    g.beginPath()
    for (let x = 0; x <= w; x += 4) g.lineTo(x, road(x))
    g.stroke()
    const x = w * (0.12 + t * 0.035)
    const tilt = Math.atan2(road(x + 4) - road(x - 4), 8)
    g.translate(x, road(x))
    g.rotate(tilt)
    g.fillStyle = '#c8402c'
    g.fillRect(-u * 3, -u * 3, u * 6, u * 2.5)
    g.fillStyle = '#d9eef2'
    g.fillRect(-u * 2.6, -u * 2.7, u * 5.3, u * 1)
    g.fillStyle = '#222222'
    g.fillRect(-u * 2.2, -u * 0.6, u * 0.9, u * 0.7)
    g.fillRect(u * 1.3, -u * 0.6, u * 0.9, u * 0.7)
  })
}
