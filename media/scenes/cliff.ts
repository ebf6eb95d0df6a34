import { line } from '../brush/buildings'
import { ridge } from '../brush/land'
import { disc, glow, lens, mist, sky } from '../brush/light'
import { fractal } from '../brush/noise'
import { crown } from '../brush/plants'
import { apart, fade, mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 挂壁公路: a road of windows cut through the cliff. */
export const cliffRoad: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#6c9cc0'],
    [0.4, '#f0d8b8'],
    [0.7, '#ffe8c0'],
  ])
  disc(stage, 0.16, 0.3, 5, '#fff9e6')
  glow(stage, 0.16, 0.3, 85, '#ffe0a8', 0.9)
  for (const [seed, base, color] of [
    [22, 0.5, '#a8b4bc'],
    [24, 0.64, '#83999a'],
    [26, 0.82, '#5a7a68'],
  ] as const) {
    ridge(stage, { seed, base, rise: 0.16, peaks: 2.4, color, foot: '#e8dcc4', sharp: 1.5 })
    mist(stage, base, base + 0.22, '#fff2dc', 0.5)
  }
  const edge = (y: number) =>
    w * (0.4 + 0.1 * Math.sin((y / h) * 4) + (fractal((y / h) * 9, 2, 5, 5) - 0.5) * 0.16)
  const rock = g.createLinearGradient(w * 0.35, 0, w, 0)
  rock.addColorStop(0, '#e0a878')
  rock.addColorStop(0.35, '#a8704c')
  rock.addColorStop(1, '#4f3028')
  g.fillStyle = rock
  g.beginPath()
  g.moveTo(w, 0)
  for (let y = 0; y <= h; y += 4) g.lineTo(edge(y), y)
  g.lineTo(w, h)
  g.fill()
  strata(stage, edge)
  const road = (x: number) => h * (0.72 - (x / w - 0.4) * 0.34)
  for (let hole = 0; hole < 9; hole++) {
    const x = w * (0.49 + hole * 0.06)
    const size = u * (4.4 + (hole % 3) * 0.7)
    g.fillStyle = '#2a1a18'
    g.beginPath()
    g.roundRect(x, road(x) - size * 1.5, size * 1.2, size * 1.5, [size * 0.6, size * 0.6, 0, 0])
    g.fill()
    g.fillStyle = fade('#ffcf8a', 0.35)
    g.fillRect(x, road(x) - size * 0.2, size * 1.2, size * 0.2)
  }
  glow(stage, 0.685, 0.6, 12, '#fff0c0', 0.95)
  const random = randomOf(10)
  for (let bush = 0; bush < 34; bush++) {
    const y = h * random()
    crown(
      g,
      mix(edge(y), w, random()),
      y,
      u * (1.5 + random() * 3),
      { dark: '#35502c', light: '#9ab05a' },
      bush,
      30,
    )
  }
  lens(stage, 0.24, 0.35)
}

function strata({ g, w, h, u }: Stage, edge: (y: number) => number): void {
  const random = randomOf(44)
  apart(g, () => {
    for (let band = 0; band < 70; band++) {
      const y = h * random()
      g.strokeStyle = random() < 0.5 ? 'rgba(60,30,20,0.28)' : 'rgba(255,220,170,0.22)'
      g.lineWidth = u * (0.3 + random() * 0.9)
      const from = mix(edge(y) + u * 2, w, random() * 0.7)
      line(g, from, y, from + w * (0.05 + random() * 0.2), y - h * 0.03 * random())
    }
    for (let crack = 0; crack < 26; crack++) {
      const y = h * random()
      const x = mix(edge(y) + u * 2, w, random())
      g.strokeStyle = 'rgba(40,20,16,0.4)'
      g.lineWidth = u * 0.35
      line(g, x, y, x + u * (random() - 0.5) * 6, y + h * 0.12 * random())
    }
  })
}
