import { birds } from '../brush/birds'
import { glints, water } from '../brush/land'
import { disc, glow, lens, rays, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { fade, mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 秦皇岛: where the Great Wall walks into the sea, the minute the sun comes up. */
export const qinhuangdaoSunrise: Painting = (stage) => {
  const { t } = stage
  const rise = 0.51 - t * 0.006
  stage.still('dawn', (layer) => {
    sky(layer, [
      [0, '#2a3f74'],
      [0.3, '#a9627f'],
      [0.48, '#f6a35c'],
      [0.58, '#ffd98a'],
    ])
    clouds(layer, {
      seed: 33,
      color: '#ff9a6a',
      top: 0.02,
      bottom: 0.5,
      cover: 0.56,
      alpha: 0.75,
      stretch: 5,
    })
    clouds(layer, { seed: 37, color: '#5a3f70', top: 0, bottom: 0.36, cover: 0.5, alpha: 0.55, stretch: 4 })
  })
  glow(stage, 0.6, rise, 85, '#ffb25a', 0.9)
  disc(stage, 0.6, rise, 7.5, '#fff3c8')
  rays(stage, 0.6, rise, '#ffd28a', 0.1, 3)
  water(stage, 0.575, { tint: '#40284e', alpha: 0.5, ripple: 1.1 })
  glints(stage, { top: 0.58, x: 0.6, spread: 0.12, color: '#ffe6a0', seed: 6, count: 240 })
  surf(stage)
  stage.still('wall', dragonHead)
  birds(stage, 0.68, 0.3, 8, '#3a2438', 1.4)
  lens(stage, 0.34, 0.4)
}

function dragonHead(stage: Stage): void {
  const { g, w, h, u } = stage
  const stone = g.createLinearGradient(0, h * 0.4, w * 0.36, h * 0.7)
  stone.addColorStop(0, '#2b1c2c')
  stone.addColorStop(1, '#7a4640')
  g.fillStyle = stone
  g.beginPath()
  g.moveTo(0, h * 0.4)
  g.lineTo(w * 0.1, h * 0.44)
  g.lineTo(w * 0.36, h * 0.585)
  g.lineTo(w * 0.372, h * 0.75)
  g.lineTo(0, h * 0.95)
  g.fill()
  g.fillStyle = '#35222f'
  for (let tooth = 0; tooth < 15; tooth++) {
    const part = tooth / 15
    const size = mix(u * 4.2, u * 1.9, part)
    g.fillRect(w * part * 0.36, h * (0.405 + part * 0.178) - size, size * 0.72, size * 1.2)
  }
  g.fillStyle = '#3d2632'
  g.fillRect(w * 0.075, h * 0.26, w * 0.12, h * 0.2)
  for (let tooth = 0; tooth < 5; tooth++)
    g.fillRect(w * (0.07 + tooth * 0.027), h * 0.232, w * 0.018, h * 0.035)
  g.fillStyle = '#ffb45e'
  for (const at of [0.098, 0.13, 0.162]) {
    g.beginPath()
    g.arc(w * at, h * 0.335, u * 1.2, Math.PI, 0)
    g.rect(w * at - u * 1.2, h * 0.335, u * 2.4, u * 2.4)
    g.fill()
  }
  g.fillStyle = 'rgba(255,170,90,0.5)'
  g.fillRect(w * 0.19, h * 0.26, u * 0.7, h * 0.2)
  g.strokeStyle = 'rgba(255,190,120,0.16)'
  g.lineWidth = u * 0.25
  for (let course = 1; course < 9; course++) {
    g.beginPath()
    g.moveTo(0, h * (0.4 + course * 0.05))
    g.lineTo(w * 0.37, h * (0.585 + course * 0.015))
    g.stroke()
  }
  rocks(stage)
}

/** Boulders where the wall meets the surf. */
function rocks({ g, w, h, u }: Stage): void {
  const random = randomOf(23)
  for (let rock = 0; rock < 46; rock++) {
    const part = random()
    const x = w * (part * 0.4 - 0.02)
    const y = h * (mix(0.93, 0.755, part) + random() * 0.07)
    const size = u * mix(9, 3.2, part) * (0.5 + random() * 0.7)
    const light = g.createLinearGradient(x + size * 0.7, y - size * 0.7, x - size * 0.5, y + size * 0.4)
    light.addColorStop(0, '#b8724e')
    light.addColorStop(0.3, '#4a2c38')
    light.addColorStop(1, '#140d18')
    g.fillStyle = light
    g.beginPath()
    for (let corner = 0; corner < 7; corner++) {
      const angle = (corner / 7) * Math.PI * 2
      g.lineTo(
        x + Math.cos(angle) * size * (0.75 + random() * 0.4),
        y + Math.sin(angle) * size * 0.62 * (0.75 + random() * 0.4),
      )
    }
    g.fill()
  }
}

/** Crests that come and go on the open water, and foam around the rocks. */
function surf({ g, w, h, u, t }: Stage): void {
  const random = randomOf(64)
  g.lineCap = 'round'
  for (let crest = 0; crest < 90; crest++) {
    const near = random() ** 0.8
    const y = h * mix(0.62, 1, near)
    const x = w * random() + t * u * (0.6 + near)
    const long = u * mix(3, 13, near) * (0.4 + random())
    const alive = Math.max(0, Math.sin(t * 0.9 + random() * 7))
    g.strokeStyle = fade(crest % 3 === 0 ? '#ffd9b0' : '#c58a96', alive * mix(0.16, 0.5, near))
    g.lineWidth = u * mix(0.14, 0.5, near)
    g.beginPath()
    g.moveTo(x - long, y)
    g.quadraticCurveTo(x - long * 0.3, y - u * mix(0.2, 1.6, near), x, y)
    g.quadraticCurveTo(x + long * 0.4, y + u * 0.3, x + long, y - u * 0.2)
    g.stroke()
  }
  for (let foam = 0; foam < 70; foam++) {
    const part = random()
    const breath = 0.5 + 0.5 * Math.sin(t * 1.3 + part * 4)
    g.fillStyle = fade('#ffe6d0', (0.1 + 0.35 * breath) * random())
    g.beginPath()
    const x = w * (part * 0.42 + 0.01 + breath * 0.012)
    g.ellipse(
      x,
      h * (mix(1.0, 0.8, part) + (random() - 0.4) * 0.05),
      u * (1 + random() * 4),
      u * 0.45,
      -0.15,
      0,
      7,
    )
    g.fill()
  }
}
