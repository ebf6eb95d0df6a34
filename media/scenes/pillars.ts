import { birds } from '../brush/birds'
import { ridge } from '../brush/land'
import { disc, glow, lens, mist, rays, sky } from '../brush/light'
import { fractal } from '../brush/noise'
import { figure } from '../brush/people'
import { crown } from '../brush/plants'
import { mix, type Painting, type Pen, randomOf, type Stage } from '../brush/stage'

/** 雁荡: stone pillars above the clouds, a thread of water. */
export const yandangPeaks: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#86b0c4'],
    [0.4, '#e2e6d8'],
    [0.7, '#fff2d4'],
  ])
  disc(stage, 0.24, 0.2, 5, '#fffdf4')
  glow(stage, 0.24, 0.2, 70, '#fff0c4', 0.85)
  ridge(stage, { seed: 48, base: 0.46, rise: 0.12, peaks: 3, color: '#b4c4c4', foot: '#eef0e0', sharp: 1.4 })
  mist(stage, 0.36, 0.6, '#fffaf0', 0.8)
  for (const [x, wide, top, part] of [
    [0.2, 0.2, 0.36, 0.2],
    [0.9, 0.26, 0.3, 0.3],
    [0.66, 0.26, 0.2, 0.65],
    [0.3, 0.24, 0.5, 0.8],
    [0.98, 0.3, 0.56, 1],
  ] as const) {
    pillar(stage, x * w, wide * w, top * h, part)
    mist(stage, mix(0.56, 0.74, part), mix(0.8, 1, part), '#fffaf0', mix(0.9, 0.6, part))
  }
  g.strokeStyle = 'rgba(255,255,255,0.9)'
  for (let thread = 0; thread < 6; thread++) {
    g.lineWidth = u * (0.3 + (thread % 3) * 0.25)
    g.beginPath()
    g.moveTo(w * 0.6 + thread * u * 0.5, h * 0.34)
    g.quadraticCurveTo(w * 0.585 + thread * u * 0.6, h * 0.56, w * 0.59 + thread * u, h * 0.76)
    g.stroke()
  }
  rays(stage, 0.24, 0.2, '#fff6d8', 0.14, 5)
  birds(stage, 0.46, 0.26, 6, '#5a6a68')
  figure(g, {
    x: w * 0.26,
    y: h * 0.508,
    height: h * 0.05,
    color: '#c23a2a',
    pose: { armFront: [130, 160], armBack: [-130, -160] },
  })
  figure(g, { x: w * 0.33, y: h * 0.511, height: h * 0.045, color: '#2f3f4a' })
  lens(stage, 0.22, 0.28)
}

function pillar({ g, h, u }: Stage, x: number, wide: number, top: number, part: number): void {
  const rock = g.createLinearGradient(x - wide / 2, 0, x + wide / 2, 0)
  rock.addColorStop(0, part > 0.5 ? '#c8a888' : '#c4c8bc')
  rock.addColorStop(0.5, part > 0.5 ? '#86705e' : '#9aa6a0')
  rock.addColorStop(1, part > 0.5 ? '#3f3a3a' : '#7c8c8c')
  const edge = (side: number, y: number) =>
    x +
    side * wide * (0.36 + ((y - top) / h) * 0.16) +
    (fractal((y / h) * 14, side * 3 + part * 9, 40, 4) - 0.5) * wide * 0.3
  g.fillStyle = rock
  g.beginPath()
  for (let y = top; y <= h; y += 4) g.lineTo(edge(-1, y), y)
  for (let y = h; y >= top; y -= 4) g.lineTo(edge(1, y), y)
  g.fill()
  const random = randomOf(Math.round(x + top))
  for (let crack = 0; crack < 16; crack++) {
    const at = x + (random() - 0.5) * wide * 0.6
    const y = top + random() * h * 0.3
    g.strokeStyle = 'rgba(40,34,30,0.3)'
    g.lineWidth = u * 0.35
    line(g, at, y, at + (random() - 0.5) * u * 3, y + h * (0.04 + random() * 0.1))
  }
  for (let bush = 0; bush < 22; bush++) {
    const high = bush < 14
    crown(
      g,
      x + (random() - 0.5) * wide * (high ? 0.8 : 0.7),
      high ? top + random() * u * 3 : top + random() * h * 0.3,
      u * (2.2 + random() * 2.6),
      { dark: part > 0.5 ? '#2f4f34' : '#6a8a74', light: part > 0.5 ? '#a0b860' : '#c0d0a8' },
      bush,
      30,
    )
  }
}

function line(g: Pen, x0: number, y0: number, x1: number, y1: number): void {
  g.beginPath()
  g.moveTo(x0, y0)
  g.lineTo(x1, y1)
  g.stroke()
}
