import { water } from '../brush/land'
import { glow, lens, sky } from '../brush/light'
import { figure, walking } from '../brush/people'
import { apart, fade, mix, type Painting, type Pen, randomOf } from '../brush/stage'
import { bokeh, rain } from '../brush/weather'

/** 雨中骑手: a courier under the street lamp. */
export const riderRain: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#101a2e'],
    [0.5, '#2a3a56'],
    [1, '#46506a'],
  ])
  bokeh(stage, {
    count: 54,
    seed: 7,
    colors: ['#ff8a5a', '#ffd08a', '#6ab8e8', '#ff5a5a', '#8affc0'],
    top: 0.34,
    bottom: 0.68,
    size: 2.4,
    alpha: 0.32,
  })
  glow(stage, 0.3, 0.2, 66, '#ffd890', 0.85)
  water(stage, 0.72, { tint: '#0c1424', alpha: 0.55, ripple: 0.7 })
  g.strokeStyle = '#0a0f1c'
  g.lineWidth = u * 1.4
  g.beginPath()
  g.moveTo(w * 0.1, h * 0.8)
  g.lineTo(w * 0.1, h * 0.2)
  g.quadraticCurveTo(w * 0.1, h * 0.16, w * 0.28, h * 0.185)
  g.stroke()
  scooter(g, w * 0.54, h * 0.84, h * 0.3)
  glow(stage, 0.86, 0.72, 20, '#fff4d0', 0.9)
  rain(stage, { count: 260, seed: 3, color: '#d8e8ff', slant: 0.22 })
  lens(stage, 0.4, 0.45)
}

function scooter(g: Pen, x: number, y: number, size: number): void {
  g.fillStyle = '#0a0d16'
  for (const at of [-0.36, 0.4]) {
    g.beginPath()
    g.arc(x + at * size, y - size * 0.13, size * 0.13, 0, 7)
    g.fill()
  }
  g.strokeStyle = '#182238'
  g.lineWidth = size * 0.075
  g.lineJoin = 'round'
  g.beginPath()
  g.moveTo(x - size * 0.38, y - size * 0.2)
  g.lineTo(x + size * 0.12, y - size * 0.2)
  g.lineTo(x + size * 0.28, y - size * 0.52)
  g.lineTo(x + size * 0.4, y - size * 0.15)
  g.stroke()
  apart(g, () => {
    figure(g, {
      x: x - size * 0.04,
      y: y - size * 0.16,
      height: size * 0.92,
      color: '#e8a81f',
      hat: 'helmet',
      hatColor: '#f4c02c',
      pose: { lean: 16, armFront: [58, 66], armBack: [50, 70], legFront: [80, 12], legBack: [70, 20] },
    })
  })
  const box = g.createLinearGradient(x - size * 0.62, 0, x - size * 0.22, 0)
  box.addColorStop(0, '#f7cf4a')
  box.addColorStop(1, '#b87a14')
  g.fillStyle = box
  g.beginPath()
  g.roundRect(x - size * 0.6, y - size * 0.62, size * 0.36, size * 0.34, size * 0.03)
  g.fill()
  g.fillStyle = fade('#ffffff', 0.6)
  g.fillRect(x - size * 0.58, y - size * 0.5, size * 0.32, size * 0.025)
}

/** 运河雨: an arched footbridge, umbrellas, rings on the water. */
export const rainCanal: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#6f8797'],
    [0.4, '#b4c2c2'],
    [0.6, '#d9d8c8'],
  ])
  const random = randomOf(83)
  for (let house = 0; house < 12; house++) {
    const x = w * (house * 0.09 - 0.03)
    const high = h * (0.1 + random() * 0.08)
    g.fillStyle = house % 2 === 0 ? '#e4dfd2' : '#cfcabd'
    g.fillRect(x, h * 0.54 - high, w * 0.088, high)
    g.fillStyle = '#4a5258'
    g.beginPath()
    g.moveTo(x - u, h * 0.54 - high)
    g.lineTo(x + w * 0.044, h * 0.5 - high)
    g.lineTo(x + w * 0.088 + u, h * 0.54 - high)
    g.fill()
    g.fillStyle = random() < 0.6 ? '#ffcf7a' : '#6a6a66'
    g.fillRect(x + w * 0.03, h * 0.54 - high * 0.6, w * 0.024, high * 0.32)
  }
  g.strokeStyle = '#8a8578'
  g.lineWidth = u * 6
  g.beginPath()
  g.moveTo(w * 0.18, h * 0.56)
  g.quadraticCurveTo(w * 0.5, h * 0.3, w * 0.82, h * 0.56)
  g.stroke()
  for (const [part, color] of [
    [0.36, '#c4402f'],
    [0.5, '#2f5a7a'],
    [0.56, '#d8a02c'],
  ] as const)
    umbrella(g, w * (0.18 + part * 0.64), h * (0.56 - 0.52 * part * (1 - part)) - u * 2.6, h * 0.17, color)
  g.fillStyle = '#8f8c7e'
  g.fillRect(0, h * 0.54, w, h * 0.025)
  water(stage, 0.565, { tint: '#3a5258', alpha: 0.5, ripple: 0.9 })
  for (let ring = 0; ring < 70; ring++) {
    const near = random()
    g.strokeStyle = fade('#eef4f0', 0.5 * random())
    g.lineWidth = u * 0.25
    g.beginPath()
    const size = u * mix(1, 5, near) * random()
    g.ellipse(random() * w, h * mix(0.59, 1, near), size, size * 0.3, 0, 0, 7)
    g.stroke()
  }
  rain(stage, { count: 200, seed: 8, color: '#f0f6fa', slant: 0.1 })
  lens(stage, 0.25, 0.35)
}

function umbrella(g: Pen, x: number, y: number, size: number, color: string): void {
  const person = figure(g, {
    x,
    y,
    height: size,
    color: '#2a3238',
    pose: { ...walking(1.2, 14), armFront: [40, 160] },
  })
  g.strokeStyle = '#2a3238'
  g.lineWidth = size * 0.02
  g.beginPath()
  g.moveTo(person.hand[0], person.hand[1])
  g.lineTo(person.hand[0], y - size * 1.25)
  g.stroke()
  g.fillStyle = color
  g.beginPath()
  g.arc(person.hand[0], y - size * 0.98, size * 0.36, Math.PI, 0)
  for (let scallop = 0; scallop < 4; scallop++)
    g.arc(person.hand[0] + size * (0.27 - scallop * 0.18), y - size * 0.98, size * 0.09, 0, Math.PI, true)
  g.fill()
}
