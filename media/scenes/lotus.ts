import { birds } from '../brush/birds'
import { boat } from '../brush/boats'
import { glints, ridge, water } from '../brush/land'
import { disc, glow, lens, mist, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { reeds } from '../brush/plants'
import { apart, blend, mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 白洋淀: a punt between lotus and reeds, early on a summer morning. */
export const baiyangdianLotus: Painting = (stage) => {
  const { w, h, u, t } = stage
  stage.still('shore', (layer) => {
    sky(layer, [
      [0, '#7fb6c4'],
      [0.25, '#cfe3cf'],
      [0.42, '#fff0c8'],
    ])
    disc(layer, 0.68, 0.27, 5, '#fffdf0')
    glow(layer, 0.68, 0.27, 60, '#fff0b8', 0.8)
    clouds(layer, { seed: 14, color: '#fffdf4', top: 0, bottom: 0.34, cover: 0.5, alpha: 0.7, stretch: 4 })
    ridge(layer, { seed: 18, base: 0.405, rise: 0.015, peaks: 9, color: '#9db996', foot: '#cfd8a8' })
    reeds(layer, { y: 0.425, height: 8, count: 260, color: '#87a673', seed: 2 })
    reeds(layer, { y: 0.435, height: 11, count: 130, color: '#5f8a52', seed: 3, to: 0.38 })
    mist(layer, 0.34, 0.46, '#fff6dc', 0.6)
  })
  birds(stage, 0.35, 0.18, 7, '#5b7468')
  water(stage, 0.43, { tint: '#3f7a6a', alpha: 0.55, ripple: 0.8 })
  glints(stage, { top: 0.435, x: 0.68, spread: 0.16, color: '#fff6cc', seed: 5, count: 110 })
  boat(stage, w * (0.3 + t * 0.012), h * (0.555 + Math.sin(t * 1.2) * 0.0015), u * 50)
  leaves(stage)
  lens(stage, 0.24, 0.28)
}

function leaves(stage: Stage): void {
  const { g, w, h, u, t } = stage
  const random = randomOf(41)
  for (let leaf = 0; leaf < 64; leaf++) {
    const near = (leaf / 64) ** 1.4
    const side = random()
    // The middle stays open: that is where the boat and the light are.
    const open = mix(0.24, 0.1, near)
    const x = w * (side < 0.5 ? side * 2 * (0.5 - open) : 0.5 + open + (side - 0.5) * 2 * (0.5 - open))
    const y = h * mix(0.52, 1.02, near) + random() * u * 4
    const wide = u * mix(3.5, 17, near) * (0.7 + random() * 0.5)
    const sway = Math.sin(t * 0.9 + leaf) * u * 0.5 * near
    pad(g, x + sway, y, wide, near, random())
    if (random() < 0.4)
      lotus(g, x + sway * 1.6 + wide * 0.3, y - wide * (0.6 + random() * 0.7), wide * 0.42, random(), y)
  }
}

function pad(
  g: CanvasRenderingContext2D,
  x: number,
  y: number,
  wide: number,
  near: number,
  shade: number,
): void {
  const light = g.createLinearGradient(x - wide, y - wide * 0.4, x + wide * 0.5, y + wide * 0.4)
  light.addColorStop(0, blend('#b8cf86', '#7fb05a', shade))
  light.addColorStop(1, blend('#3f7a4c', '#1d4a38', near))
  g.fillStyle = light
  g.beginPath()
  g.ellipse(x, y, wide, wide * 0.4, 0, 0.25, Math.PI * 2 - 0.05)
  g.lineTo(x + wide * 0.1, y + wide * 0.02)
  g.fill()
  g.strokeStyle = 'rgba(225,240,180,0.3)'
  g.lineWidth = wide * 0.014
  for (let vein = 0; vein < 11; vein++) {
    const angle = (vein / 11) * Math.PI * 2
    g.beginPath()
    g.moveTo(x, y)
    g.lineTo(x + Math.cos(angle) * wide * 0.9, y + Math.sin(angle) * wide * 0.36)
    g.stroke()
  }
}

function lotus(
  g: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  shade: number,
  root: number,
): void {
  g.strokeStyle = '#3c6b45'
  g.lineWidth = size * 0.12
  g.beginPath()
  g.moveTo(x, y + size * 0.4)
  g.quadraticCurveTo(x + size * 0.2, (y + root) / 2, x - size * 0.1, root)
  g.stroke()
  for (const ring of [0, 1]) {
    for (let petal = -3; petal <= 3; petal++) {
      const angle = petal * (ring === 0 ? 0.36 : 0.26)
      apart(g, () => {
        g.translate(x, y + size * 0.45)
        g.rotate(angle)
        const color = g.createLinearGradient(0, 0, 0, -size * 1.25)
        color.addColorStop(0, '#fff3ea')
        color.addColorStop(0.5, blend('#fbc6d2', '#f59ab2', shade))
        color.addColorStop(1, '#dc4f7f')
        g.fillStyle = color
        const long = size * (ring === 0 ? 1.2 : 0.95) * (1 - Math.abs(petal) * 0.05)
        g.beginPath()
        g.moveTo(0, 0)
        g.bezierCurveTo(-size * 0.34, -long * 0.4, -size * 0.2, -long * 0.85, 0, -long)
        g.bezierCurveTo(size * 0.2, -long * 0.85, size * 0.34, -long * 0.4, 0, 0)
        g.fill()
        g.strokeStyle = 'rgba(190,60,100,0.25)'
        g.lineWidth = size * 0.025
        g.stroke()
      })
    }
  }
}
