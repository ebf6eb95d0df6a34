import { glow, glowAt, lens, sky } from '../brush/light'
import { rimLit } from '../brush/people'
import { fade, type Painting, randomOf } from '../brush/stage'

/** 夜读: one lamp, one desk, the town asleep behind the window. */
export const deskLamp: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#141c34'],
    [0.6, '#2c2a44'],
    [1, '#1c120e'],
  ])
  g.fillStyle = '#22345c'
  g.fillRect(w * 0.36, h * 0.08, w * 0.56, h * 0.44)
  const random = randomOf(18)
  for (let lamp = 0; lamp < 90; lamp++) {
    g.fillStyle = fade(random() < 0.7 ? '#ffd08a' : '#a8d0ff', 0.4 + random() * 0.6)
    g.fillRect(w * (0.37 + random() * 0.54), h * (0.36 + random() * 0.15), u * 0.8, u * 0.8)
  }
  glow(stage, 0.76, 0.17, 9, '#fff6dc', 1)
  g.strokeStyle = '#3a2a22'
  g.lineWidth = u * 2
  g.strokeRect(w * 0.36, h * 0.08, w * 0.56, h * 0.44)
  g.strokeRect(w * 0.64, h * 0.08, 0.1, h * 0.44)
  rimLit(
    g,
    {
      x: w * 0.36,
      y: h * 1.06,
      height: h * 0.66,
      color: '#171016',
      pose: { lean: 22, armFront: [40, 86], armBack: [26, 80] },
    },
    '#ffbe6a',
    w * 0.008,
  )
  const wood = g.createLinearGradient(0, h * 0.76, 0, h)
  wood.addColorStop(0, '#c98a4a')
  wood.addColorStop(0.3, '#7a4a24')
  wood.addColorStop(1, '#24130a')
  g.fillStyle = wood
  g.fillRect(0, h * 0.77, w, h * 0.24)
  const spines = ['#a83a2a', '#2f5a7a', '#d8a53a', '#4a7a4a', '#7a4a6a', '#e0d4bc']
  for (let book = 0; book < 8; book++) {
    g.fillStyle = spines[book % 6] ?? '#a83a2a'
    const high = h * (0.1 + random() * 0.05)
    g.fillRect(w * (0.03 + book * 0.032), h * 0.77 - high, w * 0.029, high)
  }
  g.fillStyle = '#fff6e0'
  g.beginPath()
  g.moveTo(w * 0.5, h * 0.83)
  g.quadraticCurveTo(w * 0.58, h * 0.8, w * 0.66, h * 0.83)
  g.quadraticCurveTo(w * 0.74, h * 0.8, w * 0.82, h * 0.83)
  g.lineTo(w * 0.87, h * 0.89)
  g.quadraticCurveTo(w * 0.76, h * 0.86, w * 0.66, h * 0.89)
  g.quadraticCurveTo(w * 0.56, h * 0.86, w * 0.45, h * 0.89)
  g.fill()
  g.strokeStyle = '#2a2a34'
  g.lineWidth = u * 1.6
  g.beginPath()
  g.moveTo(w * 0.9, h * 0.8)
  g.lineTo(w * 0.86, h * 0.6)
  g.lineTo(w * 0.74, h * 0.52)
  g.stroke()
  g.fillStyle = '#c8402c'
  g.beginPath()
  g.moveTo(w * 0.7, h * 0.5)
  g.lineTo(w * 0.78, h * 0.53)
  g.lineTo(w * 0.76, h * 0.6)
  g.lineTo(w * 0.6, h * 0.58)
  g.fill()
  glow(stage, 0.67, 0.6, 20, '#fff2c8', 1)
  glow(stage, 0.65, 0.76, 66, '#ffc06a', 0.8)
  glowAt(stage, w * 0.66, h * 0.85, u * 30, '#ffe6b0', 0.5)
  lens(stage, 0.36, 0.45)
}
