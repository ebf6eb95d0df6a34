import { hall } from '../brush/buildings'
import { water } from '../brush/land'
import { lantern } from '../brush/lanterns'
import { glow, lens, sky, stars } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure, walking } from '../brush/people'
import { apart, fade, mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 正定: the south gate at the blue hour, a street of lanterns on wet stone, people out for a walk. */
export const zhengdingLanterns: Painting = (stage) => {
  stage.still('street', (layer) => {
    sky(layer, [
      [0, '#0a1230'],
      [0.3, '#243063'],
      [0.5, '#7a4a63'],
      [0.62, '#e08a4a'],
    ])
    stars(layer, 90, 0.35, 4)
    clouds(layer, { seed: 9, color: '#e59a6a', top: 0.12, bottom: 0.55, cover: 0.52, alpha: 0.4, stretch: 5 })
    gate(layer)
    for (let house = 0; house < 6; house++) for (const side of [-1, 1] as const) shop(layer, side, house)
  })
  water(stage, 0.655, { tint: '#150d1a', alpha: 0.72, ripple: 0.35 })
  pavement(stage)
  crowd(stage)
  lanternRows(stage)
  glow(stage, 0.5, 0.5, 55, '#ff9a4a', 0.3)
  lens(stage, 0.38, 0.45)
}

function gate(stage: Stage): void {
  const { g, w, h, u } = stage
  const wall = g.createLinearGradient(0, h * 0.48, 0, h * 0.66)
  wall.addColorStop(0, '#5b4038')
  wall.addColorStop(1, '#8d5a3a')
  g.fillStyle = wall
  g.fillRect(w * 0.14, h * 0.5, w * 0.72, h * 0.17)
  for (let tooth = 0; tooth < 24; tooth++)
    g.fillRect(w * (0.14 + tooth * 0.03), h * 0.489, w * 0.018, h * 0.014)
  g.strokeStyle = 'rgba(30,15,12,0.22)'
  g.lineWidth = u * 0.12
  for (let course = 0; course < 16; course++)
    g.strokeRect(w * 0.13, h * (0.5 + course * 0.01), w * 0.74, h * 0.01)
  apart(g, () => {
    g.shadowColor = '#ffb866'
    g.shadowBlur = u * 5
    hall(g, {
      x: w * 0.5,
      y: h * 0.5,
      width: w * 0.54,
      height: h * 0.185,
      tiers: 2,
      wall: '#8e2f1c',
      tiles: '#2b3038',
      light: '#ffcf70',
      ridge: '#caa04a',
    })
  })
  g.fillStyle = '#ffce7a'
  g.beginPath()
  g.arc(w * 0.5, h * 0.625, w * 0.065, Math.PI, 0)
  g.rect(w * 0.435, h * 0.624, w * 0.13, h * 0.05)
  g.fill()
  glow(stage, 0.5, 0.63, 26, '#ffb04a', 0.8)
}

/** One shop of the row; house 0 is the farthest. */
function shop({ g, w, h, u }: Stage, side: -1 | 1, house: number): void {
  const near = ((house + 1) / 6) ** 1.5
  const far = (house / 6) ** 1.5
  const random = randomOf(house * 2 + side)
  const xIn = w * (0.5 + side * mix(0.2, 0.62, far))
  const xOut = w * (0.5 + side * mix(0.2, 0.62, near))
  const eave = [h * mix(0.575, 0.36, far), h * mix(0.575, 0.36, near)] as const
  const foot = [h * mix(0.657, 0.72, far), h * mix(0.657, 0.72, near)] as const
  const quad = (
    top: readonly [number, number],
    low: readonly [number, number],
    color: string | CanvasGradient,
  ) => {
    g.fillStyle = color
    g.beginPath()
    g.moveTo(xIn, top[0])
    g.lineTo(xOut, top[1])
    g.lineTo(xOut, low[1])
    g.lineTo(xIn, low[0])
    g.fill()
  }
  const front = g.createLinearGradient(0, eave[1], 0, foot[1])
  front.addColorStop(0, '#4a1d14')
  front.addColorStop(0.45, '#c9692b')
  front.addColorStop(1, '#f0a850')
  quad(eave, foot, front)
  const at = (part: number, row: readonly [number, number]) => mix(row[0], row[1], part)
  g.fillStyle = 'rgba(40,14,8,0.85)'
  for (let post = 0; post <= 4; post++) {
    const part = post / 4
    const x = mix(xIn, xOut, part)
    g.fillRect(x - u * near, at(part, eave), u * (0.5 + near * 1.3), at(part, foot) - at(part, eave))
  }
  const lift = mix(0.02, 0.1, near) * h
  quad(
    [eave[0] - lift * 0.7, eave[1] - lift],
    [eave[0] + lift * 0.14, eave[1] + lift * 0.14],
    random() < 0.5 ? '#1d2029' : '#242530',
  )
  g.strokeStyle = fade('#ffb765', 0.5)
  g.lineWidth = u * 0.35
  g.beginPath()
  g.moveTo(xIn, eave[0] + lift * 0.14)
  g.lineTo(xOut, eave[1] + lift * 0.14)
  g.stroke()
}

function pavement({ g, w, h, u }: Stage): void {
  apart(g, () => {
    g.strokeStyle = 'rgba(10,5,12,0.35)'
    g.lineWidth = u * 0.22
    for (let row = 0; row < 13; row++) {
      const y = h * (0.66 + 0.34 * (row / 13) ** 1.8)
      g.beginPath()
      g.moveTo(0, y)
      g.lineTo(w, y)
      g.stroke()
    }
    for (let joint = -9; joint <= 9; joint++) {
      g.beginPath()
      g.moveTo(w * (0.5 + joint * 0.03), h * 0.655)
      g.lineTo(w * (0.5 + joint * 0.2), h)
      g.stroke()
    }
  })
}

function crowd({ g, w, h, t }: Stage): void {
  const random = randomOf(31)
  for (let person = 0; person < 17; person++) {
    const near = (person / 17) ** 1.6
    const way = person % 2 === 0 ? 1 : -1
    const x = w * (0.5 + (random() - 0.5) * mix(0.3, 0.95, near) + way * t * 0.006 * (0.4 + near))
    const y = h * mix(0.665, 0.9, near)
    const height = h * mix(0.035, 0.2, near)
    const look = {
      x,
      y,
      height,
      facing: way as 1 | -1,
      color: near > 0.5 ? '#0d0812' : '#251420',
      skirt: random() < 0.3,
    }
    figure(g, { ...look, pose: walking(t * 5 * (0.8 + random() * 0.3) + person, 17) })
    g.fillStyle = 'rgba(5,2,8,0.35)'
    g.beginPath()
    g.ellipse(x, y, height * 0.2, height * 0.025, 0, 0, 7)
    g.fill()
  }
}

function lanternRows(stage: Stage): void {
  const { w, h, g } = stage
  for (let row = 0; row < 4; row++) {
    const near = ((row + 0.6) / 4) ** 1.5
    const half = mix(0.16, 0.6, near)
    const y = mix(0.515, 0.1, near)
    const count = 7
    g.strokeStyle = 'rgba(20,8,8,0.7)'
    g.lineWidth = stage.u * 0.2
    g.beginPath()
    for (let hung = 0; hung <= count; hung++) {
      const part = hung / count
      const x = w * (0.5 + (part - 0.5) * 2 * half)
      const sag = h * (y + Math.sin(Math.PI * part) * 0.035 * (0.5 + near))
      g.lineTo(x, sag)
    }
    g.stroke()
    for (let hung = 0; hung <= count; hung++) {
      const part = hung / count
      const x = w * (0.5 + (part - 0.5) * 2 * half)
      const sag = h * (y + Math.sin(Math.PI * part) * 0.035 * (0.5 + near))
      lantern(stage, x, sag, h * mix(0.006, 0.024, near), hung + row * 3, 0.4)
    }
  }
}
