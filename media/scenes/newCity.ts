import { block, line } from '../brush/buildings'
import { towerCrane } from '../brush/cranes'
import { disc, glow, lens, mist, rays, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure, walking } from '../brush/people'
import { apart, blend, mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 雄安: first shift. The cranes turn against the sunrise, the crew walks in. */
export const xionganCranes: Painting = (stage) => {
  const { g, w, h, t } = stage
  stage.still('dawn', (layer) => {
    sky(layer, [
      [0, '#35588c'],
      [0.3, '#d99a86'],
      [0.55, '#ffc57a'],
      [0.75, '#ffe6ad'],
    ])
    clouds(layer, { seed: 27, color: '#ffd0a0', top: 0, bottom: 0.6, cover: 0.55, alpha: 0.75, stretch: 4 })
    glow(layer, 0.64, 0.6, 95, '#ffd98c', 0.95)
    disc(layer, 0.64, 0.6, 8, '#fff8dc')
    city(layer)
    mist(layer, 0.5, 0.82, '#ffdca0', 0.55)
  })
  const cranes = [
    [0.12, 0.5, 0.3, '#8a5a58'],
    [0.82, 0.56, 1.9, '#80504e'],
    [0.3, 0.68, 0.9, '#4d303c'],
    [0.93, 0.74, 2.6, '#452a38'],
  ] as const
  for (const [x, size, phase, color] of cranes) {
    towerCrane(
      g,
      w * x,
      h * 0.84,
      h * size,
      color,
      Math.sin(t * 0.16 + phase) * 0.9 + (x > 0.6 ? Math.PI * 0.86 : 0),
      0.24 + Math.sin(t * 0.4 + phase) * 0.08,
    )
  }
  stage.still('frames', frames)
  rays(stage, 0.64, 0.6, '#ffe0a0', 0.12, 8)
  crew(stage)
  lens(stage, 0.3, 0.38)
}

function city(stage: Stage): void {
  const { w, h, u } = stage
  const random = randomOf(14)
  for (let row = 0; row < 3; row++) {
    for (let tower = 0; tower < 16; tower++) {
      const height = h * mix(0.1, 0.27, random()) * (1 - row * 0.12)
      const color = blend('#e8b08a', '#8f6468', row / 2)
      const x = w * (tower / 15 - 0.03) + random() * u * 5
      block(stage, {
        x,
        y: h * (0.8 + row * 0.015),
        width: u * (5 + random() * 6),
        height,
        color,
        light: '#fff0c0',
        seed: tower + row * 50,
        lit: 0.22,
        cell: 1.1,
      })
    }
  }
}

/** Two storeys of columns and slabs, with scaffolding and nets, near enough to see the bars. */
function frames({ g, w, h, u }: Stage): void {
  g.fillStyle = '#2b1c26'
  g.strokeStyle = '#2b1c26'
  for (const [x, wide, floors] of [
    [0.36, 0.22, 4],
    [0.62, 0.17, 3],
  ] as const) {
    for (let floor = 0; floor <= floors; floor++) {
      const y = h * (0.86 - floor * 0.082)
      g.fillRect(w * x, y, w * wide, h * 0.014)
      if (floor === floors) continue
      for (let column = 0; column <= 5; column++)
        g.fillRect(w * (x + (wide * column) / 5) - u * 0.6, y - h * 0.08, u * 1.2, h * 0.085)
    }
    g.lineWidth = u * 0.22
    for (let bar = 0; bar <= 30; bar++) {
      const at = w * (x + (wide * bar) / 30)
      line(g, at, h * (0.862 - floors * 0.082), at, h * (0.835 - floors * 0.082))
    }
    for (let pole = 0; pole <= 9; pole++)
      line(
        g,
        w * (x - 0.012) + (pole % 2) * u,
        h * 0.87,
        w * (x - 0.012) + (pole % 2) * u,
        h * (0.83 - floors * 0.082),
      )
    g.fillStyle = 'rgba(46,110,86,0.55)'
    g.fillRect(w * (x + wide * 0.62), h * (0.86 - floors * 0.07), w * wide * 0.4, h * 0.075 * (floors - 1))
    g.fillStyle = '#2b1c26'
  }
  const ground = g.createLinearGradient(0, h * 0.86, 0, h)
  ground.addColorStop(0, '#4a2f30')
  ground.addColorStop(1, '#160e16')
  g.fillStyle = ground
  g.fillRect(0, h * 0.862, w, h * 0.14)
  apart(g, () => {
    g.globalCompositeOperation = 'screen'
    const shine = g.createLinearGradient(0, h * 0.86, 0, h * 0.95)
    shine.addColorStop(0, 'rgba(255,190,110,0.5)')
    shine.addColorStop(1, 'rgba(255,190,110,0)')
    g.fillStyle = shine
    g.beginPath()
    g.moveTo(w * 0.6, h * 0.862)
    g.lineTo(w * 0.68, h * 0.862)
    g.lineTo(w * 0.8, h)
    g.lineTo(w * 0.48, h)
    g.fill()
  })
}

function crew({ g, w, h, u, t }: Stage): void {
  const helmets = ['#f2b632', '#f2b632', '#e04a34', '#f4f4f0', '#3f7fc4']
  const random = randomOf(58)
  for (let worker = 0; worker < 9; worker++) {
    const x = w * (0.04 + worker * 0.115 + random() * 0.04 + t * 0.008)
    const y = h * (0.955 + random() * 0.035)
    const height = h * (0.19 + random() * 0.025)
    g.fillStyle = 'rgba(8,4,10,0.5)'
    g.beginPath()
    g.ellipse(x - u * 2, y, height * 0.3, height * 0.03, 0.05, 0, 7)
    g.fill()
    figure(g, {
      x,
      y,
      height,
      color: '#1c121c',
      hat: 'helmet',
      hatColor: helmets[worker % 5] ?? '#f2b632',
      pose: walking(t * 4.6 + worker * 1.7, 20),
    })
    g.strokeStyle = 'rgba(255,214,80,0.85)'
    g.lineWidth = height * 0.022
    line(g, x - height * 0.05, y - height * 0.66, x + height * 0.07, y - height * 0.66)
    line(g, x - height * 0.05, y - height * 0.58, x + height * 0.06, y - height * 0.58)
  }
}
