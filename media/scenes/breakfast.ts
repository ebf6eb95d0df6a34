import { glow, lens, sky } from '../brush/light'
import { rimLit } from '../brush/people'
import { apart, mix, type Painting, randomOf, type Stage } from '../brush/stage'
import { steam } from '../brush/steam'
import { bokeh } from '../brush/weather'
import { basket, basketLid, dough } from './steamers'

/** 邯郸: four in the morning, the first baskets come off the boil under one bulb. */
export const handanSteam: Painting = (stage) => {
  const { g, w, h, u, t } = stage
  stage.still('street', (layer) => {
    sky(layer, [
      [0, '#0c1020'],
      [0.4, '#2b1c28'],
      [0.7, '#57301f'],
      [1, '#1d0f0c'],
    ])
    bokeh(layer, {
      count: 46,
      seed: 3,
      colors: ['#ffb45a', '#ff7a4a', '#ffd9a0', '#7ab0d8'],
      top: 0.14,
      bottom: 0.56,
      size: 3.4,
      alpha: 0.3,
    })
    awning(layer)
  })
  cook(stage)
  stage.still('table', (layer) => {
    stove(layer)
    for (const [x, base, wide, tiers] of [
      [0.27, 0.735, 0.4, 5],
      [0.75, 0.735, 0.36, 3],
    ] as const) {
      for (let tier = 0; tier < tiers; tier++)
        basket(
          layer.g,
          layer.w * x,
          layer.h * (base - tier * 0.047),
          layer.w * wide,
          layer.h * 0.05,
          tier === tiers - 1,
        )
    }
    buns(layer)
  })
  const swing = Math.sin(t * 0.9) * 0.006
  g.strokeStyle = '#0d0808'
  g.lineWidth = u * 0.35
  g.beginPath()
  g.moveTo(w * 0.5, h * 0.1)
  g.lineTo(w * (0.5 + swing), h * 0.215)
  g.stroke()
  glow(stage, 0.5 + swing, 0.225, 62, '#ffc06a', 0.85 + 0.04 * Math.sin(t * 9))
  glow(stage, 0.5 + swing, 0.225, 9, '#fff6dc', 1)
  steam(stage, {
    x: 0.27,
    y: 0.54,
    width: 0.26,
    rise: 0.42,
    color: '#ffe9cc',
    alpha: 0.62,
    seed: 6,
    count: 44,
  })
  steam(stage, {
    x: 0.75,
    y: 0.63,
    width: 0.22,
    rise: 0.4,
    color: '#ffe3c0',
    alpha: 0.5,
    seed: 16,
    count: 34,
  })
  lens(stage, 0.36, 0.45)
}

function awning({ g, w, h }: Stage): void {
  const stripes = 12
  for (let stripe = 0; stripe < stripes; stripe++) {
    g.fillStyle = stripe % 2 === 0 ? '#8e2a1e' : '#d8b98a'
    g.beginPath()
    g.moveTo((w * stripe) / stripes, h * 0.02)
    g.lineTo((w * (stripe + 1)) / stripes, h * 0.02)
    g.lineTo((w * (stripe + 1)) / stripes, h * 0.1)
    g.arc((w * (stripe + 0.5)) / stripes, h * 0.1, w / stripes / 2, 0, Math.PI)
    g.fill()
  }
  const shade = g.createLinearGradient(0, 0, 0, h * 0.14)
  shade.addColorStop(0, 'rgba(8,4,8,0.85)')
  shade.addColorStop(1, 'rgba(8,4,8,0.15)')
  g.fillStyle = shade
  g.fillRect(0, 0, w, h * 0.14)
  g.fillStyle = '#140b0c'
  g.fillRect(w * 0.04, h * 0.08, w * 0.022, h * 0.7)
  g.fillRect(w * 0.938, h * 0.08, w * 0.022, h * 0.7)
}

function cook({ g, w, h, t }: Stage): void {
  const lift = Math.sin(t * 1.1)
  const body = rimLit(
    g,
    {
      x: w * 0.55,
      y: h * 0.87,
      height: h * 0.52,
      color: '#2a1716',
      facing: -1,
      hat: 'cap',
      hatColor: '#f2e6d2',
      pose: { lean: 7 + lift * 2, armFront: [38 + lift * 10, 84 + lift * 14], armBack: [22, 78 + lift * 8] },
    },
    '#d98a4c',
    -w * 0.006,
  )
  g.fillStyle = '#efe2cc'
  g.beginPath()
  g.moveTo(w * 0.5, h * 0.5)
  g.lineTo(w * 0.6, h * 0.5)
  g.lineTo(w * 0.64, h * 0.74)
  g.lineTo(w * 0.46, h * 0.74)
  g.fill()
  basketLid(g, body.hand[0] - w * 0.07, body.hand[1], w * 0.3)
}

function stove({ g, w, h }: Stage): void {
  const wood = g.createLinearGradient(0, h * 0.73, 0, h)
  wood.addColorStop(0, '#9a5f30')
  wood.addColorStop(0.12, '#5f3519')
  wood.addColorStop(1, '#1c0e09')
  g.fillStyle = wood
  g.fillRect(0, h * 0.735, w, h * 0.265)
  apart(g, () => {
    g.strokeStyle = 'rgba(20,8,4,0.4)'
    g.lineWidth = h * 0.002
    for (let board = 0; board < 6; board++) g.strokeRect(-4, h * (0.735 + board * 0.045), w + 8, h * 0.045)
  })
}

function buns({ g, w, h }: Stage): void {
  const random = randomOf(11)
  g.fillStyle = '#c9b79a'
  g.beginPath()
  g.ellipse(w * 0.5, h * 0.865, w * 0.34, h * 0.045, 0, 0, 7)
  g.fill()
  for (let row = 0; row < 3; row++) {
    for (let bun = 0; bun < 6 - row; bun++) {
      const x = w * (0.5 + (bun - (5 - row) / 2) * 0.108)
      dough(g, x, h * mix(0.862, 0.79, row / 2) + random() * 3, w * 0.062)
    }
  }
}
