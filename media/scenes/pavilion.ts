import { boat } from '../brush/boats'
import { hall } from '../brush/buildings'
import { glints, ridge, water } from '../brush/land'
import { glow, lens, mist, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { branches, crown } from '../brush/plants'
import { fade, mix, type Painting, randomOf, type Stage } from '../brush/stage'
import { falling } from '../brush/weather'

/** 承德: the pavilions on the lake in October. */
export const chengdePavilion: Painting = (stage) => {
  stage.still('lake', (layer) => {
    const { g, w, h, u } = layer
    sky(layer, [
      [0, '#6ba3c2'],
      [0.24, '#d6dfce'],
      [0.44, '#fbd9a2'],
    ])
    glow(layer, 0.25, 0.24, 70, '#ffe2a6', 0.9)
    clouds(layer, { seed: 52, color: '#ffffff', top: 0, bottom: 0.34, cover: 0.56, alpha: 0.8, stretch: 3 })
    ridge(layer, { seed: 71, base: 0.37, rise: 0.1, peaks: 2.6, color: '#8aa1a8', foot: '#d9d3b4' })
    ridge(layer, { seed: 74, base: 0.44, rise: 0.06, peaks: 2, color: '#7f8d6a', foot: '#c9b98a' })
    const random = randomOf(9)
    for (let tree = 0; tree < 46; tree++) {
      const tone = random()
      const light = tone < 0.4 ? '#f2b33c' : tone < 0.7 ? '#dd6a2c' : '#9aa845'
      const dark = tone < 0.4 ? '#a86a1c' : tone < 0.7 ? '#8a2f1c' : '#46592c'
      crown(g, random() * w, h * (0.485 - random() * 0.05), u * (4 + random() * 6), { dark, light }, tree, 60)
    }
    g.fillStyle = '#8d8672'
    g.fillRect(0, h * 0.515, w, h * 0.016)
    for (const [x, size] of [
      [0.3, 0.62],
      [0.58, 1],
      [0.86, 0.62],
    ] as const) {
      hall(g, {
        x: x * w,
        y: h * 0.512,
        width: w * 0.3 * size,
        height: h * 0.145 * size,
        tiers: 2,
        wall: '#a5402a',
        tiles: '#4d5a50',
        light: '#e8c987',
        ridge: '#b99a4a',
      })
    }
    mist(layer, 0.44, 0.55, '#fff0d0', 0.35)
  })
  water(stage, 0.53, { tint: '#2f5a5c', alpha: 0.5, ripple: 0.75 })
  glints(stage, { top: 0.54, x: 0.25, spread: 0.2, color: '#ffe9b0', seed: 15, count: 90 })
  floating(stage)
  boat(stage, stage.w * (0.66 - stage.t * 0.01), stage.h * 0.7, stage.u * 34)
  stage.still('branch', (layer) => {
    const { g, w, h, u } = layer
    const leaf = (x: number, y: number, random: () => number) => {
      for (let each = 0; each < 5; each++) {
        g.fillStyle = fade(
          ['#d8391f', '#e8642a', '#f2a23a', '#b8261a'][Math.floor(random() * 4)] ?? '#d8391f',
          0.95,
        )
        g.beginPath()
        g.ellipse(
          x + (random() - 0.5) * u * 8,
          y + (random() - 0.5) * u * 7,
          u * 1.5,
          u * 0.85,
          random() * 6,
          0,
          7,
        )
        g.fill()
      }
    }
    branches(g, w * 1.04, h * 0.02, u * 27, '#2a1a14', 6, leaf, Math.PI * 0.86, 6)
  })
  falling(stage, {
    count: 22,
    seed: 3,
    color: '#e0562a',
    speed: 0.07,
    size: 1.5,
    sway: 6,
    wind: -0.03,
    petal: true,
  })
  lens(stage, 0.24, 0.3)
}

/** Red leaves that lie on the lake. */
function floating({ g, w, h, u, t }: Stage): void {
  const random = randomOf(88)
  for (let leaf = 0; leaf < 110; leaf++) {
    const near = random() ** 1.5
    const x = w * (random() * 1.1 - 0.05) + Math.sin(t * 0.5 + leaf) * u * 0.8
    const y = h * mix(0.58, 1, near)
    const size = u * mix(0.35, 1.5, near) * (0.6 + random() * 0.6)
    g.fillStyle = fade(['#d8451f', '#e8842a', '#c9302a', '#e6b04a'][leaf % 4] ?? '#d8451f', 0.55 + near * 0.4)
    g.beginPath()
    g.ellipse(x, y, size, size * 0.36, random() * 0.8 - 0.4, 0, 7)
    g.fill()
  }
}
