import { birds } from '../brush/birds'
import { ridge, ridgeLine } from '../brush/land'
import { disc, glow, lens, mist, rays, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { blend, type Painting, type Stage } from '../brush/stage'

/** 金山岭: the wall climbs from tower to tower in fresh snow. */
export const jinshanlingWall: Painting = (stage) => {
  sky(stage, [
    [0, '#4a78b4'],
    [0.3, '#f0c4b0'],
    [0.5, '#ffe2b8'],
  ])
  clouds(stage, { seed: 58, color: '#fff0e8', top: 0, bottom: 0.42, cover: 0.52, alpha: 0.7, stretch: 3.4 })
  disc(stage, 0.76, 0.27, 5, '#fff9e8')
  glow(stage, 0.76, 0.27, 75, '#ffd8a0', 0.95)
  const rows = [
    [101, 0.42, '#b9bdd0', 0.4],
    [104, 0.52, '#9aa6c0', 0.62],
    [107, 0.66, '#8494b0', 1],
    [109, 0.86, '#e6e6ee', 1.9],
  ] as const
  for (const [seed, base, color, scale] of rows) {
    const look = { seed, base, rise: 0.19, peaks: 2.6, detail: 4 }
    ridge(stage, { ...look, color: blend(color, '#ffffff', 0.25), foot: blend(color, '#f4dcd0', 0.5) })
    wallAlong(stage, ridgeLine(stage, look), scale, blend('#c9a890', '#6a5048', Math.min(1, scale / 1.6)))
    mist(stage, base + 0.02, base + 0.16, '#fff0e6', 0.45)
  }
  rays(stage, 0.76, 0.27, '#fff0d0', 0.1, 9)
  birds(stage, 0.3, 0.2, 5, '#5a5a70')
  lens(stage, 0.26, 0.32)
}

function wallAlong({ g, w, u }: Stage, line: (x: number) => number, scale: number, color: string): void {
  const high = u * 3.4 * scale
  g.fillStyle = color
  g.beginPath()
  g.moveTo(0, line(0) + high)
  for (let x = 0; x <= w; x += 3) g.lineTo(x, line(x) - high * 0.4)
  for (let x = w; x >= 0; x -= 3) g.lineTo(x, line(x) + high)
  g.fill()
  const step = high * 0.5
  for (let x = 0; x < w; x += step) g.fillRect(x, line(x) - high * 0.62, step * 0.55, high * 0.35)
  g.fillStyle = 'rgba(255,255,255,0.85)'
  for (let x = 0; x < w; x += step) g.fillRect(x, line(x) - high * 0.66, step * 0.55, high * 0.1)
  for (let tower = 0; tower < 3; tower++) {
    const x = w * (0.16 + tower * 0.36 + (scale % 0.3) * 0.4)
    const [wide, tall, y] = [high * 1.9, high * 2.5, line(x) + high * 0.4]
    g.fillStyle = color
    g.fillRect(x - wide / 2, y - tall, wide, tall)
    for (let tooth = 0; tooth < 5; tooth++)
      g.fillRect(x - wide * 0.54 + tooth * wide * 0.235, y - tall * 1.13, wide * 0.14, tall * 0.14)
    g.fillStyle = 'rgba(255,220,170,0.5)'
    g.fillRect(x + wide * 0.38, y - tall, wide * 0.12, tall)
    g.fillStyle = 'rgba(40,26,26,0.75)'
    for (const at of [-0.26, 0, 0.26]) {
      g.beginPath()
      g.arc(x + at * wide, y - tall * 0.6, wide * 0.075, Math.PI, 0)
      g.rect(x + at * wide - wide * 0.075, y - tall * 0.6, wide * 0.15, tall * 0.16)
      g.fill()
    }
    g.fillStyle = 'rgba(255,255,255,0.9)'
    g.fillRect(x - wide * 0.56, y - tall * 1.03, wide * 1.12, tall * 0.045)
  }
}
