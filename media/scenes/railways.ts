import { ridge } from '../brush/land'
import { disc, glow, glowAt, lens, mist, sky, stars } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure } from '../brush/people'
import { conifer } from '../brush/plants'
import { blend, mix, type Painting, type Pen, randomOf } from '../brush/stage'

/** 高铁: a white train on a tall viaduct above the mist. */
export const railwayBridge: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#4d7fb0'],
    [0.3, '#e8c8b8'],
    [0.55, '#ffe0b0'],
  ])
  clouds(stage, { seed: 88, color: '#fff0e4', top: 0, bottom: 0.45, cover: 0.52, alpha: 0.75, stretch: 4 })
  disc(stage, 0.8, 0.3, 5, '#fff8e4')
  glow(stage, 0.8, 0.3, 80, '#ffd8a0', 0.9)
  for (const [seed, base, color] of [
    [41, 0.46, '#a8b4c4'],
    [47, 0.56, '#7f97a4'],
    [49, 0.7, '#5b7a74'],
  ] as const) {
    ridge(stage, { seed, base, rise: 0.13, peaks: 2.8, color, foot: '#e6dccb', sharp: 1.2 })
    mist(stage, base, base + 0.2, '#fff0dc', 0.5)
  }
  const deck = h * 0.52
  for (let pier = 0; pier < 8; pier++) {
    const x = w * (0.04 + pier * 0.135)
    const stone = g.createLinearGradient(x, 0, x + u * 3, 0)
    stone.addColorStop(0, '#8d8a88')
    stone.addColorStop(1, '#e8ddca')
    g.fillStyle = stone
    g.beginPath()
    g.moveTo(x - u * 1.2, deck)
    g.lineTo(x + u * 1.8, deck)
    g.lineTo(x + u * 2.4, h)
    g.lineTo(x - u * 1.8, h)
    g.fill()
  }
  g.fillStyle = '#cfc6b8'
  g.fillRect(0, deck - u * 2.2, w, u * 3)
  g.fillStyle = '#8f8a84'
  g.fillRect(0, deck + u * 0.8, w, u)
  g.strokeStyle = 'rgba(70,76,90,0.7)'
  g.lineWidth = u * 0.3
  for (let mast = 0; mast < 16; mast++) g.strokeRect(w * (mast / 15), deck - u * 15, 0.1, u * 13)
  g.strokeRect(0, deck - u * 14, w, 0.1)
  train(g, w * 0.93, deck - u * 2, w * 0.8, u * 8.5)
  mist(stage, 0.72, 1, '#fff2e0', 0.85)
  const random = randomOf(5)
  for (let tree = 0; tree < 40; tree++)
    conifer(
      g,
      random() * w,
      h * (1.02 + random() * 0.03),
      h * (0.1 + random() * 0.13),
      blend('#2f4f44', '#16302c', random()),
      tree,
    )
  lens(stage, 0.24, 0.32)
}

/** Its nose is at x, pointing right. */
function train(g: Pen, x: number, y: number, long: number, high: number): void {
  const body = g.createLinearGradient(0, y - high, 0, y)
  body.addColorStop(0, '#ffffff')
  body.addColorStop(0.6, '#e2e8ee')
  body.addColorStop(1, '#8e9aa8')
  g.fillStyle = body
  g.beginPath()
  g.moveTo(x - long, y)
  g.lineTo(x - long, y - high)
  g.lineTo(x - high * 2.4, y - high)
  g.quadraticCurveTo(x - high * 0.5, y - high * 0.9, x, y - high * 0.12)
  g.lineTo(x, y)
  g.fill()
  g.fillStyle = '#24405f'
  for (let window = 0; window < 34; window++)
    g.fillRect(x - high * 3 - window * (long / 38), y - high * 0.74, long / 52, high * 0.28)
  g.beginPath()
  g.moveTo(x - high * 1.9, y - high * 0.86)
  g.quadraticCurveTo(x - high * 0.9, y - high * 0.75, x - high * 0.62, y - high * 0.5)
  g.lineTo(x - high * 1.6, y - high * 0.5)
  g.fill()
  g.fillStyle = '#d8402c'
  g.fillRect(x - long, y - high * 0.34, long * 0.985, high * 0.07)
  g.fillStyle = 'rgba(60,70,84,0.5)'
  for (let joint = 1; joint < 5; joint++) g.fillRect(x - (long * joint) / 5, y - high, high * 0.06, high)
}

/** 货运夜: a freight train waits for the signal; the driver checks with a lamp. */
export const railwayNight: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#070d20'],
    [0.4, '#1a2c4c'],
    [0.62, '#6a5560'],
  ])
  stars(stage, 130, 0.5, 27)
  ridge(stage, { seed: 83, base: 0.58, rise: 0.06, peaks: 3, color: '#121b30', foot: '#2a2c40' })
  const ground = g.createLinearGradient(0, h * 0.6, 0, h)
  ground.addColorStop(0, '#26242f')
  ground.addColorStop(1, '#0a0a10')
  g.fillStyle = ground
  g.fillRect(0, h * 0.6, w, h * 0.4)
  for (const [x0, x1] of [
    [0.44, 0.05],
    [0.47, 0.3],
    [0.53, 0.68],
    [0.56, 0.93],
  ] as const) {
    g.strokeStyle = '#9aa4b4'
    g.lineWidth = u * 0.5
    g.beginPath()
    g.moveTo(w * x0, h * 0.6)
    g.quadraticCurveTo(w * mix(x0, x1, 0.45), h * 0.74, w * x1, h)
    g.stroke()
  }
  const face = { x: w * 0.665, y: h * 0.84, size: h * 0.4 }
  for (let wagon = 6; wagon > 0; wagon--) {
    const far = wagon / 7
    const size = face.size * (1 - far * 0.82)
    g.fillStyle = blend(wagon % 2 === 0 ? '#6a3a2c' : '#33506a', '#141a28', far)
    g.fillRect(
      mix(face.x, w * 0.49, far) - size * 0.42,
      mix(face.y, h * 0.61, far) - size * 0.84,
      size * 0.84,
      size * 0.84,
    )
  }
  locomotive(g, face.x, face.y, face.size)
  for (const at of [-0.26, 0.26])
    glowAt(stage, face.x + at * face.size, face.y - face.size * 0.24, face.size * 0.6, '#fff0c8', 0.95)
  glowAt(stage, face.x, face.y + face.size * 0.1, face.size * 1.1, '#ffdfa0', 0.3)
  const man = figure(g, {
    x: w * 0.28,
    y: h * 0.93,
    height: h * 0.34,
    color: '#0c0e18',
    hat: 'cap',
    pose: { armFront: [60, 78], legFront: [10, 4], legBack: [-10, -10] },
  })
  glowAt(stage, man.hand[0], man.hand[1] + u * 2, u * 13, '#7dffa8', 0.9)
  for (const [x, y, color] of [
    [0.12, 0.42, '#6aff9a'],
    [0.12, 0.45, '#ff5a48'],
    [0.86, 0.4, '#ffcf6a'],
  ] as const) {
    g.fillStyle = '#0b0d16'
    g.fillRect(w * x - u * 0.4, h * y, u * 0.8, h * (0.62 - y))
    glow(stage, x, y, 6, color, 0.95)
  }
  lens(stage, 0.42, 0.42)
}

function locomotive(g: Pen, x: number, y: number, size: number): void {
  const front = g.createLinearGradient(0, y - size, 0, y)
  front.addColorStop(0, '#3d6f9c')
  front.addColorStop(1, '#152436')
  g.fillStyle = front
  g.beginPath()
  g.roundRect(x - size * 0.45, y - size * 0.95, size * 0.9, size * 0.92, size * 0.1)
  g.fill()
  g.fillStyle = '#ffe6b0'
  g.fillRect(x - size * 0.36, y - size * 0.82, size * 0.32, size * 0.26)
  g.fillRect(x + size * 0.04, y - size * 0.82, size * 0.32, size * 0.26)
  g.fillStyle = '#d8442e'
  g.fillRect(x - size * 0.45, y - size * 0.45, size * 0.9, size * 0.06)
  g.fillStyle = '#0b0e16'
  g.fillRect(x - size * 0.4, y - size * 0.06, size * 0.8, size * 0.1)
}
