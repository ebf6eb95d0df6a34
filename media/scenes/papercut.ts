import { glow, lens, sky } from '../brush/light'
import { apart, type Painting, type Pen, randomOf } from '../brush/stage'
import { falling } from '../brush/weather'

/** 剪纸: a red paper-cut on the window, snow outside, a lamp inside. */
export const papercutWindow: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#20386a'],
    [0.5, '#7a94c0'],
    [1, '#dce4f0'],
  ])
  falling({ ...stage }, { count: 120, seed: 22, color: '#ffffff', speed: 0.1, size: 1.1, sway: 3 })
  glow(stage, 0.5, 0.5, 60, '#fff0d0', 0.5)
  g.fillStyle = 'rgba(255,238,206,0.55)'
  g.fillRect(w * 0.08, h * 0.06, w * 0.84, h * 0.78)
  g.strokeStyle = '#6a3a1e'
  g.lineWidth = u * 3.4
  g.strokeRect(w * 0.08, h * 0.06, w * 0.84, h * 0.78)
  g.lineWidth = u * 1.7
  for (const x of [0.29, 0.71]) g.strokeRect(w * x, h * 0.06, 0.1, h * 0.78)
  for (const y of [0.2, 0.7]) g.strokeRect(w * 0.08, h * y, w * 0.84, 0.1)
  papercut(g, w * 0.5, h * 0.45, u * 29)
  for (const [x, y] of [
    [0.185, 0.13],
    [0.815, 0.13],
    [0.185, 0.77],
    [0.815, 0.77],
  ] as const)
    papercut(g, w * x, h * y, u * 8)
  g.fillStyle = '#3a1e10'
  g.fillRect(0, h * 0.86, w, h * 0.14)
  const random = randomOf(5)
  for (let scrap = 0; scrap < 40; scrap++) {
    g.fillStyle = random() < 0.7 ? '#d8301f' : '#f2c04a'
    g.fillRect(w * random(), h * (0.87 + random() * 0.1), u * (1 + random() * 3), u * (0.4 + random()))
  }
  glow(stage, 0.1, 0.95, 70, '#ffae5a', 0.7)
  lens(stage, 0.28, 0.4)
}

function papercut(g: Pen, x: number, y: number, size: number): void {
  apart(g, () => {
    g.translate(x, y)
    g.shadowColor = 'rgba(60,0,0,0.35)'
    g.shadowBlur = size * 0.08
    g.fillStyle = '#d42a1c'
    for (let fold = 0; fold < 8; fold++) {
      g.rotate(Math.PI / 4)
      g.beginPath()
      g.moveTo(0, 0)
      g.bezierCurveTo(-size * 0.5, -size * 0.4, -size * 0.24, -size * 0.92, 0, -size)
      g.bezierCurveTo(size * 0.24, -size * 0.92, size * 0.5, -size * 0.4, 0, 0)
      g.fill()
    }
    g.shadowBlur = 0
    g.globalCompositeOperation = 'source-over'
    g.fillStyle = '#ffeccc'
    for (let fold = 0; fold < 8; fold++) {
      g.rotate(Math.PI / 4)
      for (const [at, r] of [
        [0.86, 0.035],
        [0.7, 0.06],
        [0.34, 0.05],
      ] as const) {
        g.beginPath()
        g.ellipse(0, -size * at, size * r, size * r * 1.7, 0, 0, 7)
        g.fill()
      }
      for (const side of [-1, 1]) {
        for (let tooth = 0; tooth < 5; tooth++) {
          g.beginPath()
          g.ellipse(
            side * size * (0.1 + Math.sin(tooth * 0.7) * 0.06),
            -size * (0.42 + tooth * 0.09),
            size * 0.014,
            size * 0.045,
            side * 0.7,
            0,
            7,
          )
          g.fill()
        }
        g.beginPath()
        g.ellipse(side * size * 0.13, -size * 0.56, size * 0.02, size * 0.13, side * 0.3, 0, 7)
        g.fill()
      }
    }
    g.beginPath()
    g.arc(0, 0, size * 0.15, 0, 7)
    g.fill()
    g.fillStyle = '#d42a1c'
    g.beginPath()
    g.arc(0, 0, size * 0.105, 0, 7)
    g.fill()
  })
}
