import { ridge, ridgeLine } from '../brush/land'
import { disc, glow, lens, mist, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure } from '../brush/people'
import { conifer } from '../brush/plants'
import { apart, blend, fade, mix, type Painting, randomOf, type Stage } from '../brush/stage'
import { falling } from '../brush/weather'

/** 崇礼: a skier carves down through the last light, snow in the air. */
export const chongliSnow: Painting = (stage) => {
  stage.still('mountain', (layer) => {
    sky(layer, [
      [0, '#31548f'],
      [0.22, '#8fa8cf'],
      [0.38, '#f3c3b4'],
      [0.48, '#ffe3bf'],
    ])
    disc(layer, 0.27, 0.29, 5, '#fff8e6')
    glow(layer, 0.27, 0.29, 75, '#ffd7a0', 0.9)
    clouds(layer, { seed: 6, color: '#fff0ec', top: 0, bottom: 0.4, cover: 0.52, alpha: 0.6, stretch: 4 })
    for (const [seed, base, color] of [
      [91, 0.36, '#a9b6d6'],
      [94, 0.43, '#8497c2'],
    ] as const) {
      ridge(layer, { seed, base, rise: 0.12, peaks: 2.6, color, foot: '#e6d3dc', sharp: 1.2 })
    }
    mist(layer, 0.36, 0.52, '#ffeade', 0.6)
    piste(layer)
  })
  gondola(stage)
  skier(stage, stage.t, 1)
  skier(stage, stage.t + 3.1, 0.5)
  falling(stage, { count: 110, seed: 5, color: '#ffffff', speed: 0.13, size: 0.75, sway: 3, wind: -0.02 })
  lens(stage, 0.25, 0.3)
}

const slope = { seed: 17, base: 0.56, rise: 0.05, peaks: 1.2 }

function piste(stage: Stage): void {
  const { g, w, h, u } = stage
  const line = ridgeLine(stage, slope)
  ridge(stage, { ...slope, color: '#fdf1ec', foot: '#b9cbea' })
  const random = randomOf(3)
  for (let tree = 0; tree < 110; tree++) {
    const near = (tree / 110) ** 1.3
    const half = mix(0.12, 0.4, near)
    const side = random() < 0.5 ? -1 : 1
    const x = w * (0.52 + side * (half + random() * 0.28))
    const y = Math.max(line(x), h * mix(0.555, 0.86, near)) + u * random() * 4
    const height = h * mix(0.05, 0.24, near) * (0.6 + random() * 0.5)
    g.fillStyle = 'rgba(90,120,180,0.22)'
    g.beginPath()
    g.ellipse(x + height * 0.32, y, height * 0.42, height * 0.035, -0.05, 0, 7)
    g.fill()
    conifer(g, x, y, height, blend('#5b7390', '#142a3d', near), tree)
    snowOn(g, x, y, height, tree)
  }
  g.lineCap = 'round'
  for (let track = 0; track < 4; track++) {
    g.strokeStyle = fade('#8fa9d8', 0.32)
    g.lineWidth = u * 0.3
    g.beginPath()
    for (let step = 0; step <= 40; step++) {
      const part = step / 40
      const y = mix(0.57, 1.02, part)
      const sway = Math.sin(part * 11 + (track % 2) * 0.35) * mix(0.008, 0.075, part)
      g.lineTo(w * (0.52 + (track - 1.5) * mix(0.02, 0.085, part) + sway), h * y)
    }
    g.stroke()
  }
}

function snowOn(g: CanvasRenderingContext2D, x: number, y: number, height: number, seed: number): void {
  const random = randomOf(seed + 400)
  g.fillStyle = 'rgba(255,246,240,0.9)'
  for (let tier = 1; tier < 7; tier++) {
    const down = y - height + (height * 0.9 * tier) / 7
    const half = height * 0.17 * (tier / 7) ** 0.85
    g.beginPath()
    g.ellipse(x - half * 0.35, down - height * 0.05, half * (0.5 + random() * 0.3), height * 0.02, -0.5, 0, 7)
    g.fill()
  }
}

/** Down the hill in wide turns; the hill is seen from below, so nearer means lower and larger. */
function skier({ g, w, h }: Stage, second: number, offset: number): void {
  const part = (second / 9) % 1
  const turn = Math.sin(part * 17)
  const lean = Math.cos(part * 17)
  const near = part ** 1.5
  const x = w * (0.52 + turn * mix(0.04, 0.24, near) + (offset - 1) * 0.12)
  const y = h * mix(0.575, 0.93, near)
  const height = h * mix(0.024, 0.15, near)
  const random = randomOf(Math.floor(part * 400))
  for (let flake = 0; flake < 60; flake++) {
    const far = random()
    g.fillStyle = fade('#ffffff', (1 - far) * 0.75)
    g.beginPath()
    g.arc(
      x - lean * far * height * 1.1,
      y - random() * far * height * 0.75,
      height * (0.02 + random() * 0.06),
      0,
      7,
    )
    g.fill()
  }
  apart(g, () => {
    g.translate(x, y)
    g.rotate(lean * 0.42)
    g.strokeStyle = '#e0452c'
    g.lineWidth = height * 0.05
    g.lineCap = 'round'
    for (const ski of [-0.1, 0.1]) {
      g.beginPath()
      g.moveTo(-height * 0.42 + ski * height, height * 0.03 + ski * height * 0.3)
      g.lineTo(height * 0.42 + ski * height, -height * 0.04 + ski * height * 0.3)
      g.stroke()
    }
    const body = figure(g, {
      x: 0,
      y: 0,
      height,
      color: '#15233f',
      hat: 'helmet',
      hatColor: '#f0a12c',
      facing: lean > 0 ? 1 : -1,
      pose: { lean: 34, armFront: [62, 100], armBack: [20, 88], legFront: [48, -16], legBack: [30, -32] },
    })
    g.lineWidth = height * 0.02
    g.strokeStyle = '#33415f'
    for (const hand of [body.hand, body.otherHand]) {
      g.beginPath()
      g.moveTo(hand[0], hand[1])
      g.lineTo(hand[0] - height * 0.34 * Math.sign(lean || 1), hand[1] + height * 0.26)
      g.stroke()
    }
  })
}

function gondola({ g, w, h, u, t }: Stage): void {
  g.strokeStyle = 'rgba(40,52,84,0.6)'
  g.lineWidth = u * 0.22
  g.beginPath()
  g.moveTo(-5, h * 0.37)
  g.lineTo(w + 5, h * 0.27)
  g.stroke()
  for (let cabin = 0; cabin < 4; cabin++) {
    const x = ((cabin / 4 + t * 0.012) % 1.1) * w
    const y = h * mix(0.37, 0.27, x / w)
    g.fillStyle = '#33415f'
    g.fillRect(x - u * 0.15, y, u * 0.3, u * 2)
    g.fillStyle = cabin % 2 === 0 ? '#c8432d' : '#e7edf5'
    g.beginPath()
    g.roundRect(x - u * 1.7, y + u * 1.8, u * 3.4, u * 3.2, u * 0.8)
    g.fill()
    g.fillStyle = 'rgba(50,70,110,0.75)'
    g.fillRect(x - u * 1.3, y + u * 2.4, u * 2.6, u * 1.3)
  }
}
