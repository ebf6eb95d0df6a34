import { pagoda } from '../brush/buildings'
import { water } from '../brush/land'
import { glow, glowAt, lens, mist, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { crown } from '../brush/plants'
import { mix, type Painting, randomOf } from '../brush/stage'

/** 江心屿: two pagodas on an island in the river, the new town lit behind. */
export const jiangxinPagodas: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#0f1a44'],
    [0.4, '#4a3f7a'],
    [0.62, '#d8768a'],
    [0.7, '#ffb88a'],
  ])
  clouds(stage, { seed: 18, color: '#b87aa0', top: 0.05, bottom: 0.6, cover: 0.5, alpha: 0.55, stretch: 4 })
  const random = randomOf(29)
  for (let tower = 0; tower < 26; tower++) {
    const high = h * (0.07 + random() * 0.24)
    const x = w * (tower * 0.04 - 0.02)
    g.fillStyle = '#2a2a58'
    g.fillRect(x, h * 0.66 - high, w * 0.032, high)
    for (let light = 0; light < 16; light++) {
      g.fillStyle = ['#ffd88a', '#8ad0ff', '#ff9ac0'][light % 3] ?? '#ffd88a'
      if (random() < 0.6)
        g.fillRect(x + w * 0.004 + random() * w * 0.022, h * 0.66 - random() * high, u * 0.5, u * 0.5)
    }
  }
  mist(stage, 0.5, 0.7, '#ffb0a0', 0.4)
  for (let tree = 0; tree < 60; tree++) {
    const part = random()
    crown(
      g,
      w * mix(0.2, 0.8, part),
      h * (0.655 - Math.sin(Math.PI * part) * 0.05 * random()),
      u * (3.4 + random() * 3),
      { dark: '#14302c', light: '#4f7a4a' },
      tree,
      40,
    )
  }
  glow(stage, 0.34, 0.5, 30, '#ffb04a', 0.6)
  glow(stage, 0.66, 0.5, 30, '#ffb04a', 0.6)
  pagoda(g, w * 0.34, h * 0.64, u * 15, h * 0.4, 7, { wall: '#e8a84a', tiles: '#5a3020', light: '#fff0b0' })
  pagoda(g, w * 0.66, h * 0.64, u * 14, h * 0.44, 7, { wall: '#e0a04a', tiles: '#54301f', light: '#fff0b0' })
  for (let lamp = 0; lamp < 22; lamp++) glow(stage, 0.2 + lamp * 0.028, 0.665, 2, '#ffdf9a', 0.9)
  water(stage, 0.675, { tint: '#10163c', alpha: 0.5, ripple: 1 })
  const boat = { x: w * 0.5, y: h * 0.84 }
  g.fillStyle = '#0c1026'
  g.beginPath()
  g.moveTo(boat.x - u * 16, boat.y - u * 3)
  g.quadraticCurveTo(boat.x, boat.y + u * 1, boat.x + u * 18, boat.y - u * 4)
  g.quadraticCurveTo(boat.x + u * 12, boat.y + u * 4, boat.x, boat.y + u * 4)
  g.quadraticCurveTo(boat.x - u * 12, boat.y + u * 4, boat.x - u * 16, boat.y - u * 3)
  g.fill()
  g.fillRect(boat.x - u * 7, boat.y - u * 8, u * 13, u * 1.4)
  for (let lamp = 0; lamp < 6; lamp++)
    glowAt(stage, boat.x + u * (lamp * 2.4 - 6), boat.y - u * 5.6, u * 3.4, '#ffb45a', 0.95)
  lens(stage, 0.4, 0.4)
}
