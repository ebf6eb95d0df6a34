import { fruit } from '../brush/fruit'
import { ridge } from '../brush/land'
import { lens, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure, walking } from '../brush/people'
import { branches, crown } from '../brush/plants'
import { blend, fade, mix, type Painting, type Pen, randomOf, type Stage } from '../brush/stage'
import { falling } from '../brush/weather'

/** 苹果: rows of trees on a slope, a bough and a full basket close by. */
export const appleOrchard: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#5fa3cf'],
    [0.3, '#cfe6e6'],
    [0.45, '#fff0c8'],
  ])
  clouds(stage, { seed: 15, color: '#ffffff', top: 0, bottom: 0.4, cover: 0.55, alpha: 0.9, stretch: 2.4 })
  ridge(stage, { seed: 36, base: 0.4, rise: 0.1, peaks: 2.4, color: '#8fb0b8', foot: '#d8e2c0' })
  ridge(stage, { seed: 39, base: 0.48, rise: 0.04, peaks: 1.6, color: '#9db56a', foot: '#6f9440' })
  const random = randomOf(8)
  for (let tree = 0; tree < 58; tree++) {
    const near = (tree / 58) ** 1.4
    const x = w * (random() * 1.1 - 0.05)
    const y = h * mix(0.48, 0.84, near)
    const size = u * mix(3, 15, near)
    g.fillStyle = '#4d3a26'
    g.fillRect(x - size * 0.08, y, size * 0.16, size * 0.9)
    crown(g, x, y, size, { dark: '#2d5a2c', light: blend('#a8c85a', '#cfe07a', random()) }, tree, 70)
    for (let apple = 0; apple < 14; apple++) {
      fruit(
        g,
        x + (random() - 0.5) * size * 1.5,
        y + (random() - 0.5) * size * 1.1,
        size * 0.095,
        '#f0503a',
        '#9a1a1c',
      )
    }
  }
  basket(stage)
  branches(
    g,
    w * -0.05,
    h * 0.02,
    u * 22,
    '#3d2a1c',
    5,
    (x, y, chance) => {
      g.fillStyle = blend('#3f7a34', '#a8cc5a', chance())
      g.beginPath()
      g.ellipse(x, y, u * 2.6, u * 1.4, chance() * 6, 0, 7)
      g.fill()
      if (chance() < 0.16) fruit(g, x, y + u * 4, u * 4.2, '#f2543c', '#8e1519')
    },
    0.5,
    5,
  )
  lens(stage, 0.22, 0.3)
}

function basket({ g, w, h, u }: Stage): void {
  const random = randomOf(4)
  for (let apple = 0; apple < 26; apple++)
    fruit(g, w * (0.48 + random() * 0.42), h * (0.875 - random() * 0.06), u * 5, '#f0523c', '#8c1518')
  const cane = g.createLinearGradient(w * 0.42, 0, w * 0.96, 0)
  cane.addColorStop(0, '#6b431d')
  cane.addColorStop(0.5, '#d49a52')
  cane.addColorStop(1, '#6b431d')
  g.fillStyle = cane
  g.beginPath()
  g.moveTo(w * 0.42, h * 0.88)
  g.lineTo(w * 0.96, h * 0.88)
  g.lineTo(w * 0.9, h * 1.01)
  g.lineTo(w * 0.48, h * 1.01)
  g.fill()
  g.strokeStyle = 'rgba(70,40,14,0.5)'
  g.lineWidth = u * 0.5
  for (let row = 0; row < 7; row++) g.strokeRect(w * 0.4, h * (0.88 + row * 0.02), w * 0.58, h * 0.02)
}

/** 梨花: an orchard in white, children below the boughs. */
export const pearBlossom: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#6fb0d8'],
    [0.4, '#d5ebf0'],
    [0.7, '#f6f4e2'],
  ])
  clouds(stage, { seed: 66, color: '#ffffff', top: 0, bottom: 0.5, cover: 0.5, alpha: 0.8 })
  const random = randomOf(61)
  for (let tree = 0; tree < 40; tree++) {
    const near = tree / 40
    const y = h * mix(0.58, 0.7, near)
    const x = w * (random() * 1.1 - 0.05)
    g.fillStyle = '#7a6858'
    g.fillRect(x - u * 0.4, y, u * mix(0.6, 1.6, near), u * mix(4, 12, near))
    crown(g, x, y, u * mix(5, 13, near), { dark: '#b9c6c2', light: '#ffffff' }, tree, 60)
  }
  const grass = g.createLinearGradient(0, h * 0.68, 0, h)
  grass.addColorStop(0, '#b7cf8a')
  grass.addColorStop(1, '#4f7d3c')
  g.fillStyle = grass
  g.fillRect(0, h * 0.715, w, h * 0.3)
  for (let petal = 0; petal < 340; petal++) {
    g.fillStyle = fade('#ffffff', 0.35 + random() * 0.5)
    g.beginPath()
    g.ellipse(random() * w, h * (0.73 + random() * 0.27), u * 0.7, u * 0.35, 0, 0, 7)
    g.fill()
  }
  figure(g, {
    x: w * 0.36,
    y: h * 0.9,
    height: h * 0.15,
    color: '#b8402f',
    skirt: true,
    pose: walking(0.7, 20),
  })
  figure(g, {
    x: w * 0.55,
    y: h * 0.91,
    height: h * 0.205,
    color: '#2f4a6a',
    pose: { armBack: [-40, -50], legFront: [12, 4], legBack: [-10, -12] },
  })
  figure(g, {
    x: w * 0.73,
    y: h * 0.9,
    height: h * 0.135,
    color: '#3a6a4a',
    facing: -1,
    pose: { armFront: [140, 165], legFront: [10, 4] },
  })
  branches(
    g,
    w * 1.05,
    h * 0.12,
    u * 26,
    '#4a382e',
    21,
    (x, y, chance) => {
      for (let flower = 0; flower < 2; flower++)
        blossom(g, x + (chance() - 0.5) * u * 7, y + (chance() - 0.5) * u * 6, u * (1 + chance() * 0.9))
    },
    Math.PI * 0.97,
    6,
  )
  falling(stage, { count: 46, seed: 4, color: '#ffffff', speed: 0.06, size: 1.1, sway: 5, petal: true })
  lens(stage, 0.28, 0.25)
}

function blossom(g: Pen, x: number, y: number, size: number): void {
  for (let petal = 0; petal < 5; petal++) {
    const angle = (petal / 5) * 6.283
    g.fillStyle = petal % 2 === 0 ? '#ffffff' : '#f3ece8'
    g.beginPath()
    g.ellipse(
      x + Math.cos(angle) * size * 0.6,
      y + Math.sin(angle) * size * 0.6,
      size * 0.62,
      size * 0.5,
      angle,
      0,
      7,
    )
    g.fill()
  }
  g.fillStyle = '#d98a9a'
  g.beginPath()
  g.arc(x, y, size * 0.24, 0, 7)
  g.fill()
}
