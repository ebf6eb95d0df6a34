import { glow, lens, sky } from '../brush/light'
import { rimLit } from '../brush/people'
import { type Painting, type Pen, randomOf } from '../brush/stage'

/** 磁州窑: a potter at the wheel, the kiln's mouth behind, finished jars on the shelf. */
export const cizhouKiln: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#1c1210'],
    [0.5, '#4f2c1a'],
    [1, '#1a0e0a'],
  ])
  g.fillStyle = '#6a3a22'
  g.beginPath()
  g.ellipse(w * 0.68, h * 0.62, w * 0.5, h * 0.36, 0, Math.PI, 0)
  g.fill()
  const random = randomOf(4)
  for (let brick = 0; brick < 260; brick++) {
    const angle = Math.PI * (1 + random())
    const far = 0.45 + random() * 0.55
    g.fillStyle = `rgba(${120 + random() * 60},${60 + random() * 30},${34 + random() * 20},0.5)`
    g.fillRect(
      w * 0.68 + Math.cos(angle) * w * 0.48 * far,
      h * 0.62 + Math.sin(angle) * h * 0.34 * far,
      u * 4,
      u * 1.7,
    )
  }
  const fire = g.createRadialGradient(w * 0.68, h * 0.56, u * 2, w * 0.68, h * 0.56, u * 24)
  fire.addColorStop(0, '#fff6c8')
  fire.addColorStop(0.4, '#ffb03a')
  fire.addColorStop(1, '#c23a10')
  g.fillStyle = fire
  g.beginPath()
  g.ellipse(w * 0.68, h * 0.62, u * 20, h * 0.17, 0, Math.PI, 0)
  g.fill()
  glow(stage, 0.68, 0.55, 70, '#ff9a3a', 0.85)
  g.fillStyle = '#2c1810'
  g.fillRect(0, h * 0.3, w * 0.4, u * 1.6)
  for (const [x, size] of [
    [0.08, 0.8],
    [0.2, 1],
    [0.32, 0.72],
  ] as const)
    jar(g, w * x, h * 0.3, u * 22 * size)
  g.fillStyle = '#24130c'
  g.fillRect(0, h * 0.62, w, h * 0.4)
  rimLit(
    g,
    {
      x: w * 0.3,
      y: h * 1.02,
      height: h * 0.62,
      color: '#1d100c',
      hat: 'cap',
      hatColor: '#3a4a5c',
      pose: { lean: 26, armFront: [44, 84], armBack: [30, 80] },
    },
    '#ffae5a',
    w * 0.008,
  )
  g.fillStyle = '#5a3a28'
  g.beginPath()
  g.ellipse(w * 0.6, h * 0.9, u * 26, u * 6, 0, 0, 7)
  g.fill()
  jar(g, w * 0.6, h * 0.9, u * 42)
  glow(stage, 0.72, 0.76, 30, '#ff9a4a', 0.35)
  lens(stage, 0.4, 0.45)
}

/** A white jar with black flowers, the ware of Cizhou. */
function jar(g: Pen, x: number, y: number, size: number): void {
  const glaze = g.createLinearGradient(x - size * 0.35, 0, x + size * 0.38, 0)
  glaze.addColorStop(0, '#8a765c')
  glaze.addColorStop(0.45, '#f4e8d0')
  glaze.addColorStop(0.8, '#ffe0a8')
  glaze.addColorStop(1, '#a8683a')
  g.fillStyle = glaze
  g.beginPath()
  g.moveTo(x - size * 0.13, y - size)
  g.bezierCurveTo(
    x - size * 0.14,
    y - size * 0.86,
    x - size * 0.4,
    y - size * 0.8,
    x - size * 0.37,
    y - size * 0.52,
  )
  g.bezierCurveTo(x - size * 0.34, y - size * 0.25, x - size * 0.2, y - size * 0.12, x - size * 0.19, y)
  g.lineTo(x + size * 0.19, y)
  g.bezierCurveTo(
    x + size * 0.2,
    y - size * 0.12,
    x + size * 0.34,
    y - size * 0.25,
    x + size * 0.37,
    y - size * 0.52,
  )
  g.bezierCurveTo(x + size * 0.4, y - size * 0.8, x + size * 0.14, y - size * 0.86, x + size * 0.13, y - size)
  g.fill()
  g.fillStyle = '#2a1c16'
  g.fillRect(x - size * 0.135, y - size * 1.01, size * 0.27, size * 0.035)
  for (const [fx, fy, r] of [
    [0, -0.52, 0.15],
    [-0.2, -0.42, 0.08],
    [0.2, -0.42, 0.08],
  ] as const) {
    for (let petal = 0; petal < 8; petal++) {
      const angle = (petal / 8) * 6.283
      g.beginPath()
      g.ellipse(
        x + fx * size + Math.cos(angle) * r * size * 0.6,
        y + fy * size + Math.sin(angle) * r * size * 0.6,
        r * size * 0.42,
        r * size * 0.2,
        angle,
        0,
        7,
      )
      g.fill()
    }
  }
  for (const band of [-0.74, -0.2]) g.fillRect(x - size * 0.3, y + band * size, size * 0.6, size * 0.014)
}
