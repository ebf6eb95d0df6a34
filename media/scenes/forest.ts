import { birds } from '../brush/birds'
import { line } from '../brush/buildings'
import { ridge, ridgeLine } from '../brush/land'
import { disc, glow, lens, mist, rays, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { conifer } from '../brush/plants'
import { blend, mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 塞罕坝: row after row of larches in the morning mist, and the watchtower. */
export const saihanbaForest: Painting = (stage) => {
  const { t } = stage
  stage.still('sky', (layer) => {
    sky(layer, [
      [0, '#86b3c9'],
      [0.3, '#e9d9b4'],
      [0.52, '#fbe3b0'],
    ])
    disc(layer, 0.7, 0.27, 5.5, '#fffbe6')
    glow(layer, 0.7, 0.27, 70, '#ffe0a0', 0.95)
    clouds(layer, { seed: 21, color: '#fffaf0', top: 0, bottom: 0.42, cover: 0.55, alpha: 0.75, stretch: 4 })
    ridge(layer, { seed: 31, base: 0.4, rise: 0.12, peaks: 3.4, color: '#a9b9b0', foot: '#e8dcb8' })
    ridge(layer, { seed: 5, base: 0.46, rise: 0.1, peaks: 2.6, color: '#88a292', foot: '#dcd6b2' })
  })
  for (let row = 0; row < 6; row++) {
    const part = row / 5
    stage.still(`trees ${row}`, (layer) => forest(layer, row, part))
    const drift = Math.sin(t * 0.35 + row * 1.7) * 0.012
    mist(stage, 0.38 + part * 0.38 + drift, 0.62 + part * 0.38 + drift, '#fdf3d8', mix(0.75, 0.1, part))
    if (row === 2) stage.still('tower', tower)
  }
  rays(stage, 0.7, 0.27, '#fff0c0', 0.16, 12)
  birds(stage, 0.32, 0.22, 9, '#4d5a55')
  lens(stage, 0.22, 0.3)
}

function forest(stage: Stage, row: number, part: number): void {
  const { g, w, h } = stage
  const look = { seed: 60 + row, base: mix(0.53, 0.98, part), rise: 0.07, peaks: 1.6 }
  const line = ridgeLine(stage, look)
  const color = blend('#9db5a0', '#12301f', part ** 0.8)
  const random = randomOf(row + 77)
  ridge(stage, { ...look, color, foot: blend('#e8dcb8', '#081a10', part) })
  const step = mix(0.006, 0.034, part) * w
  for (let x = -step; x < w + step; x += step * (0.55 + random() * 0.6)) {
    const height = h * mix(0.055, 0.33, part) * (0.65 + random() * 0.55)
    const lit =
      random() < 0.3
        ? blend(color, '#d9b766', 0.32 * (1 - part * 0.5))
        : blend(color, '#000000', random() * 0.18)
    conifer(g, x, line(x) + h * 0.02, height, lit, Math.round(x) + row * 1000)
  }
}

function tower({ g, w, h, u }: Stage): void {
  const x = w * 0.24
  const y = h * 0.6
  g.strokeStyle = '#4f6157'
  g.fillStyle = '#4f6157'
  g.lineWidth = u * 0.5
  for (const side of [-1, 1]) line(g, x + side * u * 3, y, x + side * u * 1.6, y - u * 22)
  for (let rung = 0; rung < 5; rung++)
    line(
      g,
      x - u * (2.8 - rung * 0.25),
      y - rung * u * 4.4,
      x + u * (2.5 - rung * 0.25),
      y - (rung + 1) * u * 4.4,
    )
  g.fillRect(x - u * 3, y - u * 27, u * 6, u * 5)
  g.fillStyle = '#ffe9b0'
  g.fillRect(x - u * 2.2, y - u * 26, u * 4.4, u * 2)
  g.fillStyle = '#7c3b2c'
  g.beginPath()
  g.moveTo(x - u * 4, y - u * 27)
  g.lineTo(x, y - u * 30.5)
  g.lineTo(x + u * 4, y - u * 27)
  g.fill()
}
