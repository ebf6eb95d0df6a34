import { glow, lens, sky } from '../brush/light'
import { figure } from '../brush/people'
import { apart, type Painting, type Pen, randomOf } from '../brush/stage'

/** 皮影: the lit cloth, a rider and a general, the player's shadow beneath. */
export const shadowPuppets: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#120a0a'],
    [1, '#2a1410'],
  ])
  const cloth = g.createRadialGradient(w * 0.5, h * 0.42, u * 5, w * 0.5, h * 0.42, w * 0.46)
  cloth.addColorStop(0, '#fff6d4')
  cloth.addColorStop(0.6, '#ffd27a')
  cloth.addColorStop(1, '#c9712a')
  g.fillStyle = cloth
  g.fillRect(w * 0.12, h * 0.08, w * 0.76, h * 0.66)
  g.strokeStyle = '#7a1c14'
  g.lineWidth = u * 3
  g.strokeRect(w * 0.12, h * 0.08, w * 0.76, h * 0.66)
  puppet(g, w * 0.33, h * 0.68, h * 0.46, 1, '#a8281c', '#1f6a4a')
  puppet(g, w * 0.66, h * 0.68, h * 0.48, -1, '#1d4f86', '#c8811c')
  cloud(g, w * 0.25, h * 0.2, u * 6)
  cloud(g, w * 0.74, h * 0.18, u * 7)
  g.fillStyle = '#4a1510'
  g.fillRect(0, h * 0.74, w, h * 0.26)
  const random = randomOf(9)
  for (let head = 0; head < 15; head++) {
    const x = w * (0.02 + head * 0.07)
    figure(g, {
      x,
      y: h * (1.34 + random() * 0.06),
      height: h * (0.5 + random() * 0.06),
      color: '#0c0606',
      hat: head % 5 === 0 ? 'cap' : undefined,
    })
  }
  glow(stage, 0.5, 0.4, 70, '#ffca6a', 0.35)
  lens(stage, 0.36, 0.5)
}

function puppet(
  g: Pen,
  x: number,
  y: number,
  size: number,
  facing: 1 | -1,
  robe: string,
  trim: string,
): void {
  g.strokeStyle = 'rgba(60,20,10,0.55)'
  g.lineWidth = size * 0.012
  for (const far of [-0.16, 0.05, 0.34]) {
    g.beginPath()
    g.moveTo(x + far * size * facing, y - size * 0.45)
    g.lineTo(x + far * size * facing * 1.3, y + size * 0.2)
    g.stroke()
  }
  const body = figure(g, {
    x,
    y,
    height: size,
    color: robe,
    facing,
    skirt: true,
    pose: { lean: 6, armFront: [70, 130], armBack: [-50, -10], legFront: [36, -4], legBack: [-30, -40] },
  })
  g.fillStyle = trim
  for (let plate = 0; plate < 4; plate++) {
    g.beginPath()
    g.ellipse(x + facing * size * 0.01, y - size * (0.4 + plate * 0.085), size * 0.08, size * 0.026, 0, 0, 7)
    g.fill()
  }
  for (let flag = 0; flag < 4; flag++) {
    apart(g, () => {
      g.translate(x - facing * size * 0.03, y - size * 0.74)
      g.rotate(-facing * (0.35 + flag * 0.3))
      g.fillStyle = flag % 2 === 0 ? trim : robe
      g.beginPath()
      g.moveTo(0, 0)
      g.lineTo(0, -size * 0.36)
      g.lineTo(-facing * size * 0.15, -size * 0.28)
      g.lineTo(0, -size * 0.2)
      g.fill()
    })
  }
  g.fillStyle = trim
  g.beginPath()
  g.arc(body.head[0], body.head[1] - size * 0.02, size * 0.085, Math.PI, 0)
  g.fill()
  for (let tuft = -2; tuft <= 2; tuft++) {
    g.fillStyle = tuft % 2 === 0 ? '#d8402c' : '#f2c23c'
    g.beginPath()
    g.arc(body.head[0] + tuft * size * 0.035, body.head[1] - size * 0.12, size * 0.022, 0, 7)
    g.fill()
  }
  g.strokeStyle = '#5a1c14'
  g.lineWidth = size * 0.02
  g.beginPath()
  g.moveTo(body.hand[0] - facing * size * 0.14, body.hand[1] + size * 0.36)
  g.lineTo(body.hand[0] + facing * size * 0.1, body.hand[1] - size * 0.42)
  g.stroke()
}

function cloud(g: Pen, x: number, y: number, size: number): void {
  g.strokeStyle = 'rgba(150,50,30,0.65)'
  g.lineWidth = size * 0.14
  for (const [dx, r] of [
    [-0.7, 0.5],
    [0, 0.75],
    [0.75, 0.5],
  ] as const) {
    g.beginPath()
    g.arc(x + dx * size, y, r * size, Math.PI * 0.9, Math.PI * 2.4)
    g.stroke()
  }
}
