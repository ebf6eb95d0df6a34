import { birds } from '../brush/birds'
import { glints, water } from '../brush/land'
import { glow, lens, mist, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { crown, reeds } from '../brush/plants'
import { mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 赵州桥: the flat arch with its four small ones, and its twin in the water. */
export const zhaozhouBridge: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#6f9fc8'],
    [0.35, '#f6d2b0'],
    [0.6, '#ffe8c0'],
  ])
  clouds(stage, { seed: 23, color: '#fff6ee', top: 0, bottom: 0.48, cover: 0.54, alpha: 0.8, stretch: 3 })
  glow(stage, 0.78, 0.34, 75, '#ffdca0', 0.85)
  const random = randomOf(17)
  for (let tree = 0; tree < 40; tree++)
    crown(
      g,
      w * (random() * 1.06 - 0.03),
      h * (0.52 + random() * 0.05),
      u * (5 + random() * 7),
      { dark: '#5f7f52', light: '#d2d488' },
      tree,
      55,
    )
  mist(stage, 0.44, 0.66, '#fff2dc', 0.5)
  bridge(stage)
  water(stage, 0.655, { tint: '#4a6a62', alpha: 0.45, ripple: 0.7 })
  glints(stage, { top: 0.67, x: 0.75, spread: 0.25, color: '#fff4d0', seed: 8, count: 120 })
  birds(stage, 0.3, 0.2, 7, '#5a5a60', 1.1)
  reeds(stage, { y: 1.02, height: 20, count: 70, color: '#4a6a3c', seed: 4, to: 0.3 })
  lens(stage, 0.24, 0.3)
}

function bridge({ g, w, h, u }: Stage): void {
  const deck = (part: number) => h * (0.5 - Math.sin(Math.PI * part) * 0.09)
  const arch = (part: number) => h * (0.67 - Math.sin(Math.PI * part) * 0.185)
  const stone = g.createLinearGradient(0, h * 0.38, 0, h * 0.66)
  stone.addColorStop(0, '#d2b48e')
  stone.addColorStop(1, '#6f5848')
  g.fillStyle = stone
  g.beginPath()
  g.moveTo(-5, deck(0))
  for (let part = 0; part <= 1; part += 0.02) g.lineTo(w * (0.1 + part * 0.8), deck(part))
  g.lineTo(w + 5, deck(1))
  g.lineTo(w + 5, h * 0.66)
  g.lineTo(w * 0.84, h * 0.66)
  for (let part = 1; part >= 0; part -= 0.02) g.lineTo(w * (0.16 + part * 0.68), arch(part))
  g.lineTo(-5, h * 0.66)
  g.fill()
  g.strokeStyle = 'rgba(90,70,56,0.5)'
  g.lineWidth = u * 0.3
  for (let block = 0; block <= 44; block++) {
    const part = block / 44
    const x = w * (0.16 + part * 0.68)
    g.beginPath()
    g.moveTo(x, arch(part))
    g.lineTo(mix(x, w * 0.5, -0.02), arch(part) - u * 2.6)
    g.stroke()
  }
  g.fillStyle = '#e6d6b8'
  for (const [x, size] of [
    [0.175, 5.6],
    [0.262, 4.2],
    [0.738, 4.2],
    [0.825, 5.6],
  ] as const) {
    g.beginPath()
    g.arc(w * x, h * (0.555 - size * 0.003), u * size, Math.PI, 0)
    g.rect(w * x - u * size, h * (0.554 - size * 0.003), u * size * 2, u * size * 0.5)
    g.fill()
  }
  g.fillStyle = '#e2cba6'
  for (let post = 0; post <= 34; post++) {
    const part = post / 34
    const x = w * (0.1 + part * 0.8)
    g.fillRect(x - u * 0.5, deck(part) - u * 4, u, u * 4.2)
    if (post < 34) {
      g.beginPath()
      g.moveTo(x, deck(part) - u * 3)
      g.lineTo(w * (0.1 + ((post + 1) / 34) * 0.8), deck((post + 1) / 34) - u * 3)
      g.lineTo(w * (0.1 + ((post + 1) / 34) * 0.8), deck((post + 1) / 34) - u * 0.8)
      g.lineTo(x, deck(part) - u * 0.8)
      g.fill()
    }
  }
}
