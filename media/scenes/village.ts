import { fruit } from '../brush/fruit'
import { ridge } from '../brush/land'
import { disc, glow, lens, mist, sky } from '../brush/light'
import { figure, walking } from '../brush/people'
import { branches } from '../brush/plants'
import type { Painting, Stage } from '../brush/stage'

/** 村口: a lane after the first snow, and the persimmon tree that nobody picks bare. */
export const villagePersimmon: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#4f8cc0'],
    [0.35, '#b8d4e0'],
    [0.55, '#fde6c8'],
  ])
  disc(stage, 0.2, 0.4, 5, '#fffaf0')
  glow(stage, 0.2, 0.4, 70, '#ffdca8', 0.8)
  ridge(stage, { seed: 53, base: 0.5, rise: 0.07, peaks: 2.2, color: '#91a8bc', foot: '#e6e0dc', sharp: 1.2 })
  mist(stage, 0.46, 0.6, '#fff4e6', 0.6)
  for (const [x, wide, y] of [
    [0.02, 0.4, 0.68],
    [0.62, 0.46, 0.7],
    [0.34, 0.26, 0.635],
  ] as const)
    cottage(stage, x * w, y * h, wide * w)
  const lane = g.createLinearGradient(0, h * 0.68, 0, h)
  lane.addColorStop(0, '#f6efe6')
  lane.addColorStop(1, '#b7bccb')
  g.fillStyle = lane
  g.beginPath()
  g.moveTo(0, h * 0.7)
  g.lineTo(w, h * 0.715)
  g.lineTo(w, h)
  g.lineTo(0, h)
  g.fill()
  for (let step = 0; step < 26; step++) {
    g.fillStyle = 'rgba(120,130,156,0.4)'
    g.beginPath()
    g.ellipse(
      w * (0.42 + Math.sin(step * 0.4) * 0.03 + (step % 2) * 0.03),
      h * (0.73 + step * 0.0105),
      u * (0.5 + step * 0.05),
      u * (0.3 + step * 0.02),
      0,
      0,
      7,
    )
    g.fill()
  }
  figure(g, {
    x: w * 0.42,
    y: h * 0.82,
    height: h * 0.17,
    color: '#3a3450',
    pose: { lean: 12, armFront: [30, 60], legFront: [14, 0], legBack: [-12, -20] },
  })
  figure(g, {
    x: w * 0.53,
    y: h * 0.825,
    height: h * 0.105,
    color: '#c23a2a',
    hat: 'cap',
    hatColor: '#e8c04a',
    pose: walking(2, 22),
  })
  branches(
    g,
    w * 0.86,
    h * 0.93,
    h * 0.19,
    '#2d2320',
    19,
    (x, y, chance) => {
      if (chance() < 0.3) fruit(g, x, y + u, u * (1.5 + chance() * 0.8), '#ff9a2c', '#c4480f')
    },
    -1.75,
    6,
  )
  lens(stage, 0.26, 0.3)
}

function cottage({ g, u }: Stage, x: number, y: number, wide: number): void {
  const high = wide * 0.42
  const wall = g.createLinearGradient(x, 0, x + wide, 0)
  wall.addColorStop(0, '#d9b48a')
  wall.addColorStop(1, '#9c7860')
  g.fillStyle = wall
  g.fillRect(x, y - high, wide, high * 1.2)
  g.fillStyle = '#5a3a2c'
  g.fillRect(x + wide * 0.44, y - high * 0.72, wide * 0.14, high * 0.76)
  g.fillStyle = '#ffd890'
  for (const at of [0.14, 0.7]) g.fillRect(x + wide * at, y - high * 0.66, wide * 0.16, high * 0.36)
  g.fillStyle = '#c4301f'
  for (const at of [0.405, 0.595]) g.fillRect(x + wide * at, y - high * 0.68, wide * 0.025, high * 0.56)
  g.fillStyle = '#fbf6f0'
  g.beginPath()
  g.moveTo(x - wide * 0.07, y - high * 0.94)
  g.lineTo(x + wide * 0.12, y - high * 1.4)
  g.lineTo(x + wide * 0.88, y - high * 1.4)
  g.lineTo(x + wide * 1.07, y - high * 0.94)
  g.fill()
  g.fillStyle = '#6a5448'
  g.fillRect(x - wide * 0.07, y - high * 0.95, wide * 1.14, u * 0.9)
  g.fillRect(x + wide * 0.74, y - high * 1.66, wide * 0.07, high * 0.34)
}
