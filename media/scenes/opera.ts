import { lens, rays, sky } from '../brush/light'
import { apart, fade, type Painting, type Stage } from '../brush/stage'

/** 戏台: one performer, one beam of light. */
export const operaStage: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#12060a'],
    [0.6, '#3a0f14'],
    [1, '#1a0608'],
  ])
  for (let fold = 0; fold < 14; fold++) {
    const x = fold < 7 ? w * fold * 0.04 : w * (1 - (fold - 7) * 0.04)
    const drape = g.createLinearGradient(x - u * 3, 0, x + u * 3, 0)
    drape.addColorStop(0, '#4a0c10')
    drape.addColorStop(0.5, '#b8281f')
    drape.addColorStop(1, '#4a0c10')
    g.fillStyle = drape
    g.fillRect(x - u * 3, 0, u * 6, h * 0.82)
  }
  g.fillStyle = '#8a1c16'
  for (let swag = 0; swag < 5; swag++) {
    g.beginPath()
    g.ellipse(w * (swag * 0.25), h * 0.02, w * 0.15, h * 0.09, 0, 0, 7)
    g.fill()
  }
  g.fillStyle = '#d8a53a'
  for (let tassel = 0; tassel < 28; tassel++)
    g.fillRect(
      w * (tassel / 28),
      h * (0.095 + Math.abs(Math.sin((tassel / 28) * Math.PI * 4)) * 0.012),
      u * 0.8,
      u * 2.6,
    )
  const boards = g.createLinearGradient(0, h * 0.8, 0, h)
  boards.addColorStop(0, '#8a5430')
  boards.addColorStop(1, '#2a140c')
  g.fillStyle = boards
  g.fillRect(0, h * 0.8, w, h * 0.2)
  apart(g, () => {
    g.globalCompositeOperation = 'screen'
    const beam = g.createLinearGradient(0, 0, 0, h * 0.88)
    beam.addColorStop(0, fade('#fff0c8', 0.5))
    beam.addColorStop(1, fade('#ffdfa0', 0.1))
    g.fillStyle = beam
    g.beginPath()
    g.moveTo(w * 0.47, 0)
    g.lineTo(w * 0.53, 0)
    g.lineTo(w * 0.86, h * 0.88)
    g.lineTo(w * 0.14, h * 0.88)
    g.fill()
    g.fillStyle = fade('#ffe6b0', 0.4)
    g.beginPath()
    g.ellipse(w * 0.5, h * 0.88, w * 0.36, h * 0.045, 0, 0, 7)
    g.fill()
  })
  performer(stage)
  rays(stage, 0.5, -0.05, '#fff0c8', 0.1, 6)
  lens(stage, 0.34, 0.5)
}

function performer({ g, w, h }: Stage): void {
  const size = h * 0.52
  const [x, y] = [w * 0.5, h * 0.885]
  // Water sleeves: one thrown up, one let fall.
  for (const [side, rise] of [
    [-1, 0.34],
    [1, -0.3],
  ] as const) {
    for (let fold = 0; fold < 9; fold++) {
      const spread = fold * 0.012 * size
      g.strokeStyle = fold % 3 === 1 ? '#dcc4b0' : '#fdf3e6'
      g.lineWidth = size * 0.02
      g.lineCap = 'round'
      g.beginPath()
      g.moveTo(x + side * size * 0.09, y - size * 0.71 + fold * size * 0.007)
      g.bezierCurveTo(
        ...([x + side * size * 0.24, y - size * (0.72 + rise * 0.2) + spread * 0.4] as const),
        ...([x + side * size * 0.3, y - size * (0.7 + rise) + spread] as const),
        ...([
          x + side * (size * 0.4 + spread * 0.5),
          y - size * (0.62 + rise * 0.75) + spread * 1.2,
        ] as const),
      )
      g.stroke()
    }
  }
  const robe = g.createLinearGradient(x - size * 0.2, 0, x + size * 0.2, 0)
  robe.addColorStop(0, '#a82a4a')
  robe.addColorStop(0.5, '#f2607a')
  robe.addColorStop(1, '#8a1c3a')
  g.fillStyle = robe
  g.beginPath()
  g.moveTo(x - size * 0.1, y - size * 0.75)
  g.quadraticCurveTo(x, y - size * 0.79, x + size * 0.1, y - size * 0.75)
  g.bezierCurveTo(x + size * 0.07, y - size * 0.5, x + size * 0.16, y - size * 0.2, x + size * 0.24, y)
  g.quadraticCurveTo(x, y + size * 0.03, x - size * 0.24, y)
  g.bezierCurveTo(
    x - size * 0.16,
    y - size * 0.2,
    x - size * 0.07,
    y - size * 0.5,
    x - size * 0.1,
    y - size * 0.75,
  )
  g.fill()
  g.fillStyle = '#f6d98a'
  g.fillRect(x - size * 0.085, y - size * 0.53, size * 0.17, size * 0.03)
  g.fillRect(x - size * 0.02, y - size * 0.5, size * 0.04, size * 0.42)
  g.fillStyle = '#fbe2cc'
  g.beginPath()
  g.ellipse(x, y - size * 0.84, size * 0.05, size * 0.065, 0, 0, 7)
  g.fill()
  g.fillStyle = '#1a0c10'
  g.beginPath()
  g.ellipse(x, y - size * 0.875, size * 0.068, size * 0.06, 0, Math.PI, 0)
  g.fill()
  for (let pearl = 0; pearl < 13; pearl++) {
    const angle = Math.PI * (1 + pearl / 12)
    g.fillStyle = ['#7ad8e8', '#ffe08a', '#f26a7a'][pearl % 3] ?? '#ffe08a'
    for (const far of [0.085, 0.115]) {
      g.beginPath()
      g.arc(
        x + Math.cos(angle) * size * far,
        y - size * 0.87 + Math.sin(angle) * size * far * 0.9,
        size * 0.016,
        0,
        7,
      )
      g.fill()
    }
  }
}
