import { block, line } from '../brush/buildings'
import { disc, glow, lens, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure, running } from '../brush/people'
import { crown } from '../brush/plants'
import { fade, mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 球场: the last shot before dark. */
export const courtDusk: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#2c2f6a'],
    [0.4, '#b85a7a'],
    [0.68, '#ff9f5a'],
    [0.8, '#ffd08a'],
  ])
  clouds(stage, { seed: 87, color: '#ffb08a', top: 0, bottom: 0.6, cover: 0.52, alpha: 0.6, stretch: 4 })
  for (let building = 0; building < 12; building++)
    block(stage, {
      x: w * (building * 0.09 - 0.02),
      y: h * 0.76,
      width: w * 0.075,
      height: h * (0.1 + ((building * 53) % 20) / 100),
      color: '#5a3458',
      light: '#ffd890',
      seed: building,
      lit: 0.35,
      cell: 1.5,
    })
  glow(stage, 0.3, 0.74, 80, '#ffc07a', 0.8)
  const ground = g.createLinearGradient(0, h * 0.75, 0, h)
  ground.addColorStop(0, '#8a4a44')
  ground.addColorStop(1, '#281426')
  g.fillStyle = ground
  g.fillRect(0, h * 0.755, w, h * 0.25)
  g.strokeStyle = fade('#ffe0c0', 0.5)
  g.lineWidth = u * 0.7
  line(g, 0, h * 0.84, w, h * 0.84)
  g.beginPath()
  g.ellipse(w * 0.74, h * 0.86, w * 0.24, h * 0.08, 0, 0, 7)
  g.stroke()
  hoop(stage)
  figure(g, {
    x: w * 0.52,
    y: h * 0.88,
    height: h * 0.42,
    color: '#1a0e1e',
    lift: 0.2,
    pose: { lean: 4, armFront: [160, 172], armBack: [120, 170], legFront: [20, -50], legBack: [-10, -40] },
  })
  for (const [x, facing, size, phase] of [
    [0.3, 1, 0.36, 1],
    [0.66, -1, 0.38, 3],
    [0.14, 1, 0.34, 5],
  ] as const)
    figure(g, {
      x: w * x,
      y: h * 0.92,
      height: h * size,
      color: '#1f1224',
      facing,
      pose:
        x > 0.6
          ? { lean: -4, armFront: [150, 160], armBack: [-60, -80], legFront: [16, -6], legBack: [-16, -20] }
          : running(phase),
    })
  g.fillStyle = '#f08a3a'
  g.beginPath()
  g.arc(w * 0.63, h * 0.2, u * 3.4, 0, 7)
  g.fill()
  g.strokeStyle = '#5a2416'
  g.lineWidth = u * 0.35
  g.beginPath()
  g.arc(w * 0.63, h * 0.2, u * 3.4, 0.6, 3.7)
  g.arc(w * 0.61, h * 0.17, u * 3.8, 0, 1.6)
  g.stroke()
  lens(stage, 0.3, 0.38)
}

function hoop({ g, w, h, u }: Stage): void {
  g.strokeStyle = '#1c1022'
  g.lineWidth = u * 1.8
  line(g, w * 0.95, h * 0.9, w * 0.95, h * 0.24)
  line(g, w * 0.95, h * 0.36, w * 0.88, h * 0.28)
  g.fillStyle = '#f4e6dc'
  g.fillRect(w * 0.865, h * 0.1, u * 1.6, h * 0.26)
  g.strokeStyle = '#d8402c'
  g.lineWidth = u * 0.9
  g.beginPath()
  g.ellipse(w * 0.825, h * 0.31, w * 0.038, u * 1.2, 0, 0, 7)
  g.stroke()
  g.strokeStyle = 'rgba(255,240,226,0.8)'
  g.lineWidth = u * 0.35
  for (let thread = 0; thread < 7; thread++) {
    const x = w * (0.79 + thread * 0.0118)
    line(g, x, h * 0.315, w * 0.825 + (x - w * 0.825) * 0.5, h * 0.41)
    line(g, x, h * 0.315, w * 0.825 + (x - w * 0.825) * 0.5 + w * 0.012, h * 0.38)
  }
}

/** 晨跑: a river path, the first morning the park is open again. */
export const morningRunners: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#7ab0d8'],
    [0.35, '#fbdcb4'],
    [0.6, '#fff0cc'],
  ])
  clouds(stage, { seed: 40, color: '#ffffff', top: 0, bottom: 0.5, cover: 0.52, alpha: 0.8, stretch: 3 })
  disc(stage, 0.34, 0.42, 6, '#fffdf0')
  glow(stage, 0.34, 0.42, 85, '#ffe6ac', 0.9)
  for (let tower = 0; tower < 15; tower++)
    block(stage, {
      x: w * (tower * 0.07 - 0.02),
      y: h * 0.6,
      width: w * 0.05,
      height: h * (0.08 + ((tower * 71) % 24) / 100),
      color: '#c8c4c4',
      light: '#ffffff',
      seed: tower,
      lit: 0.25,
      cell: 1.2,
    })
  const random = randomOf(20)
  for (let tree = 0; tree < 26; tree++)
    crown(
      g,
      w * random(),
      h * (0.585 + random() * 0.04),
      u * (5 + random() * 4),
      { dark: '#4f8248', light: '#c8dc7a' },
      tree,
      50,
    )
  const path = g.createLinearGradient(0, h * 0.62, 0, h)
  path.addColorStop(0, '#e8a878')
  path.addColorStop(1, '#a84a34')
  g.fillStyle = '#8ab45a'
  g.fillRect(0, h * 0.62, w, h * 0.4)
  g.fillStyle = path
  g.beginPath()
  g.moveTo(w * 0.2, h * 0.63)
  g.lineTo(w * 0.34, h * 0.63)
  g.lineTo(w * 1.08, h)
  g.lineTo(w * 0.02, h)
  g.fill()
  g.strokeStyle = fade('#fff6e8', 0.8)
  g.lineWidth = u * 0.6
  for (const [from, to] of [
    [0.25, 0.36],
    [0.295, 0.72],
  ] as const)
    line(g, w * from, h * 0.63, w * to, h)
  const shirts = ['#d8402c', '#2f6aa8', '#f0b42c', '#3a8a5a', '#7a4a8a', '#ffffff', '#e0704a']
  for (let runner = 0; runner < 13; runner++) {
    const near = ((runner + 1) / 13) ** 1.5
    const x = w * (mix(0.27, 0.5, near) + (random() - 0.5) * mix(0.08, 0.62, near))
    const [y, height] = [h * mix(0.645, 0.95, near), h * mix(0.07, 0.44, near)]
    g.fillStyle = 'rgba(60,30,20,0.25)'
    g.beginPath()
    g.ellipse(x + height * 0.2, y, height * 0.3, height * 0.03, 0, 0, 7)
    g.fill()
    figure(g, { x, y, height, color: '#2c2a34', pose: running(random() * 6.28) })
    const lean = height * 0.11
    g.fillStyle = shirts[runner % 7] ?? '#d8402c'
    g.beginPath()
    g.moveTo(x + lean * 0.1 - height * 0.07, y - height * 0.52)
    g.lineTo(x + lean * 0.1 + height * 0.075, y - height * 0.5)
    g.lineTo(x + lean + height * 0.03, y - height * 0.77)
    g.lineTo(x + lean - height * 0.12, y - height * 0.76)
    g.fill()
  }
  lens(stage, 0.26, 0.28)
}
