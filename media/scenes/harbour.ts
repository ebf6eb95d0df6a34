import { line } from '../brush/buildings'
import { water } from '../brush/land'
import { glow, glowAt, lens, sky, stars } from '../brush/light'
import { clouds } from '../brush/noise'
import { apart, mix, type Painting, type Pen, randomOf, type Stage } from '../brush/stage'

/** 唐山: the port works through the night; a ship comes in under the cranes. */
export const tangshanHarbour: Painting = (stage) => {
  const { w, h, t } = stage
  stage.still('night', (layer) => {
    sky(layer, [
      [0, '#060c22'],
      [0.32, '#132c50'],
      [0.52, '#3f4a68'],
      [0.62, '#c17a4c'],
    ])
    stars(layer, 70, 0.4, 8)
    clouds(layer, { seed: 63, color: '#4a6a94', top: 0.02, bottom: 0.55, cover: 0.5, alpha: 0.5, stretch: 5 })
    glow(layer, 0.35, 0.6, 70, '#ff9a50', 0.5)
    skyline(layer)
  })
  for (const [x, size, at] of [
    [0.1, 0.72, 0.3],
    [0.27, 0.84, 0.55],
    [0.47, 0.96, 0.42],
  ] as const) {
    gantry(stage, w * x, h * 0.645, h * 0.52 * size, at + Math.sin(t * 0.5 + x * 20) * 0.2)
  }
  ship(stage, w * (0.76 - t * 0.006), h * 0.655, w * 0.42)
  quay(stage)
  water(stage, 0.66, { tint: '#070f24', alpha: 0.62, ripple: 0.8 })
  beacon(stage)
  lens(stage, 0.4, 0.42)
}

function skyline({ g, w, h }: Stage): void {
  const random = randomOf(12)
  g.fillStyle = '#1a2238'
  for (let x = 0; x < w; x += w * 0.02) g.fillRect(x, h * (0.6 - random() * 0.05), w * 0.021, h * 0.07)
  for (let lamp = 0; lamp < 120; lamp++) {
    g.fillStyle = ['#ffd28a', '#fff2d0', '#ff9d5c', '#a8d8ff'][lamp % 4] ?? '#ffd28a'
    g.fillRect(random() * w, h * (0.585 + random() * 0.06), 1.6, 1.6)
  }
}

/** A ship-to-shore gantry crane, boom to the right; `load` is where on the boom the trolley is. */
function gantry(stage: Stage, x: number, y: number, height: number, load: number): void {
  const { g } = stage
  apart(g, () => {
    g.strokeStyle = '#c0492f'
    g.lineWidth = height * 0.022
    const legs = height * 0.2
    const beam = y - height * 0.62
    for (const side of [-legs, legs]) line(g, x + side, y, x + side * 0.86, beam)
    g.lineWidth = height * 0.013
    line(g, x - legs, y - height * 0.2, x + legs, y - height * 0.2)
    line(g, x - legs, y - height * 0.2, x + legs * 0.86, beam)
    g.lineWidth = height * 0.026
    line(g, x - legs * 2, beam, x + height * 0.72, beam - height * 0.02)
    g.lineWidth = height * 0.012
    line(g, x - legs * 0.1, y - height, x - legs * 0.86, beam)
    line(g, x - legs * 0.1, y - height, x + legs * 0.86, beam)
    g.lineWidth = height * 0.006
    for (const far of [0.35, 0.68])
      line(g, x - legs * 0.1, y - height, x + height * far, beam - height * 0.015)
    line(g, x - legs * 0.1, y - height, x - legs * 1.9, beam)
    const trolley = x + height * load
    g.strokeStyle = '#c9d4e0'
    line(g, trolley - height * 0.02, beam, trolley - height * 0.02, beam + height * 0.24)
    line(g, trolley + height * 0.02, beam, trolley + height * 0.02, beam + height * 0.24)
    container(g, trolley - height * 0.075, beam + height * 0.24, height * 0.15, '#2f86b8')
  })
  for (let lamp = 0; lamp < 6; lamp++) {
    const at = x - height * 0.35 + lamp * height * 0.2
    glowAt(stage, at, y - height * 0.6, height * 0.1, '#fff0c8', 0.95)
  }
  glowAt(stage, x, y - height * 0.1, height * 0.5, '#ffb35e', 0.4)
}

function container(g: Pen, x: number, y: number, long: number, color: string): void {
  g.fillStyle = color
  g.fillRect(x, y, long, long * 0.4)
  g.fillStyle = 'rgba(0,0,0,0.18)'
  for (let rib = 0; rib < 7; rib++) g.fillRect(x + (long * rib) / 7, y, long * 0.045, long * 0.4)
  g.fillStyle = 'rgba(255,240,210,0.25)'
  g.fillRect(x, y, long, long * 0.05)
}

function ship(stage: Stage, x: number, y: number, long: number): void {
  const { g } = stage
  const colors = ['#b8432f', '#2f6f9a', '#d8973a', '#3f8a68', '#8f98a3', '#7a3f6a']
  const random = randomOf(71)
  const size = long * 0.066
  for (let column = 0; column < 11; column++) {
    const tall = 2 + Math.floor(random() * 3)
    for (let row = 0; row < tall; row++) {
      const color = colors[Math.floor(random() * colors.length)] ?? '#2f6f9a'
      container(
        g,
        x - long * 0.4 + column * size * 1.04,
        y - long * 0.115 - (row + 1) * size * 0.42,
        size,
        color,
      )
    }
  }
  g.fillStyle = '#e8edf2'
  g.fillRect(x + long * 0.37, y - long * 0.27, long * 0.075, long * 0.17)
  g.fillRect(x + long * 0.35, y - long * 0.275, long * 0.115, long * 0.02)
  g.fillStyle = '#ffdf9a'
  for (let deck = 0; deck < 5; deck++) {
    for (let port = 0; port < 4; port++) {
      g.fillRect(
        x + long * (0.378 + port * 0.017),
        y - long * (0.245 - deck * 0.03),
        long * 0.01,
        long * 0.012,
      )
    }
  }
  const hull = g.createLinearGradient(0, y - long * 0.12, 0, y + long * 0.03)
  hull.addColorStop(0, '#27405e')
  hull.addColorStop(0.65, '#162538')
  hull.addColorStop(0.72, '#7c2a22')
  hull.addColorStop(1, '#3a1512')
  g.fillStyle = hull
  g.beginPath()
  g.moveTo(x - long * 0.54, y - long * 0.135)
  g.lineTo(x - long * 0.42, y - long * 0.11)
  g.lineTo(x + long * 0.48, y - long * 0.11)
  g.lineTo(x + long * 0.46, y + long * 0.03)
  g.lineTo(x - long * 0.46, y + long * 0.03)
  g.fill()
  glowAt(stage, x + long * 0.41, y - long * 0.29, long * 0.1, '#fff0c0', 0.9)
  glowAt(stage, x - long * 0.5, y - long * 0.15, long * 0.06, '#ff6a5a', 0.9)
}

function quay({ g, w, h }: Stage): void {
  g.fillStyle = '#171a26'
  g.fillRect(0, h * 0.638, w * 0.56, h * 0.024)
  const random = randomOf(3)
  for (let stack = 0; stack < 24; stack++) {
    const color = ['#8a3a2c', '#2b5b7c', '#a8762f', '#3a6a58'][stack % 4] ?? '#8a3a2c'
    container(g, w * (stack * 0.023), h * (0.62 - Math.floor(random() * 2) * 0.018), w * 0.022, color)
  }
}

function beacon(stage: Stage): void {
  const blink = Math.max(0, Math.sin(stage.t * 2.4))
  glow(stage, 0.92, 0.7, 3 + blink * 5, '#7affb0', 0.5 + blink * 0.5)
  glow(stage, 0.92, 0.72, mix(2, 4, blink), '#7affb0', 0.35)
}
