import { line } from '../brush/buildings'
import { glow, lens, rays, sky } from '../brush/light'
import { rimLit } from '../brush/people'
import { apart, type Painting, randomOf, type Stage } from '../brush/stage'
import { sheet } from './printDesigns'

/** 武强: a workshop where prints of carp, lotus and peony dry on the line while the printer rubs the next. */
export const wuqiangPrints: Painting = (stage) => {
  const { g, w, h, t } = stage
  stage.still('room', (layer) => {
    sky(layer, [
      [0, '#3a2216'],
      [0.5, '#8a5630'],
      [1, '#2a170e'],
    ])
    lattice(layer)
  })
  for (let print = 0; print < 6; print++) {
    const x = w * (0.3 + print * 0.135)
    const y = h * (0.12 + Math.sin((print / 5) * Math.PI) * 0.05)
    apart(g, () => {
      g.translate(x, y)
      g.rotate(Math.sin(t * 0.8 + print * 1.3) * 0.035)
      sheet(g, w * 0.115, h * 0.37, print)
    })
  }
  g.strokeStyle = '#d8b98a'
  g.lineWidth = stage.u * 0.3
  g.beginPath()
  g.moveTo(w * 0.2, h * 0.1)
  g.quadraticCurveTo(w * 0.62, h * 0.2, w * 1.02, h * 0.1)
  g.stroke()
  printer(stage)
  stage.still('table', table)
  dust(stage)
  rays(stage, 0.02, 0.1, '#ffdf9a', 0.2, 5)
  glow(stage, 0.08, 0.3, 80, '#ffd28a', 0.6)
  lens(stage, 0.3, 0.45)
}

function lattice({ g, w, h, u }: Stage): void {
  g.fillStyle = '#ffe9b8'
  g.fillRect(w * 0.02, h * 0.08, w * 0.17, h * 0.5)
  g.strokeStyle = '#4a2a16'
  g.lineWidth = u * 0.9
  for (let bar = 0; bar <= 4; bar++)
    line(g, w * (0.02 + bar * 0.0425), h * 0.08, w * (0.02 + bar * 0.0425), h * 0.58)
  for (let bar = 0; bar <= 6; bar++)
    line(g, w * 0.02, h * (0.08 + bar * 0.083), w * 0.19, h * (0.08 + bar * 0.083))
  g.lineWidth = u * 2
  g.strokeRect(w * 0.02, h * 0.08, w * 0.17, h * 0.5)
}

function printer({ g, w, h, t }: Stage): void {
  const rub = Math.sin(t * 2.2)
  rimLit(
    g,
    {
      x: w * 0.36,
      y: h * 1.12,
      height: h * 0.86,
      color: '#2b1a18',
      facing: 1,
      hat: 'cap',
      hatColor: '#3f5a78',
      pose: { lean: 20 + rub * 2, armFront: [48 + rub * 12, 66 + rub * 8], armBack: [34, 70] },
    },
    '#e0a860',
    -w * 0.004,
  )
}

function table({ g, w, h }: Stage): void {
  const wood = g.createLinearGradient(0, h * 0.78, 0, h)
  wood.addColorStop(0, '#b0713a')
  wood.addColorStop(1, '#371b0d')
  g.fillStyle = wood
  g.fillRect(0, h * 0.8, w, h * 0.2)
  apart(g, () => {
    g.translate(w * 0.57, h * 0.8)
    g.transform(1, 0, -0.25, 0.3, 0, 0)
    sheet(g, w * 0.2, h * 0.4, 0)
  })
  const random = randomOf(2)
  for (const [pot, color] of ['#d8341f', '#f2b92c', '#2f8a58', '#2b62a8', '#20140e'].entries()) {
    const x = w * (0.74 + pot * 0.05)
    g.fillStyle = '#efe4cc'
    g.fillRect(x - w * 0.019, h * 0.765, w * 0.038, h * 0.06)
    g.fillStyle = color
    g.beginPath()
    g.ellipse(x, h * 0.765, w * 0.019, h * 0.011, 0, 0, 7)
    g.fill()
    g.strokeStyle = '#7a4a22'
    g.lineWidth = w * 0.004
    line(g, x, h * 0.765, x + w * (0.01 + random() * 0.02), h * 0.66)
  }
}

function dust({ g, w, h, u, t }: Stage): void {
  const random = randomOf(77)
  for (let mote = 0; mote < 60; mote++) {
    const x = w * ((random() * 0.7 + t * 0.006 * random()) % 0.75)
    const y = h * (random() * 0.9) + Math.sin(t * 0.6 + mote) * u * 1.5
    g.fillStyle = `rgba(255,232,180,${0.12 + random() * 0.3})`
    g.beginPath()
    g.arc(x, y, u * (0.15 + random() * 0.25), 0, 7)
    g.fill()
  }
}
