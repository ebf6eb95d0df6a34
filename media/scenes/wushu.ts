import { birds } from '../brush/birds'
import { glints, ridge, water } from '../brush/land'
import { disc, glow, lens, mist, sky } from '../brush/light'
import { clouds } from '../brush/noise'
import { figure, type Pose } from '../brush/people'
import { reeds } from '../brush/plants'
import { mix, type Painting, randomOf, type Stage } from '../brush/stage'

/** 沧州: master and pupil go through one set of movements on the bank of the canal, in front of the sun. */
export const cangzhouWushu: Painting = (stage) => {
  const { g, w, h, u, t } = stage
  stage.still('sun', (layer) => {
    sky(layer, [
      [0, '#b9502f'],
      [0.3, '#ee8a45'],
      [0.52, '#ffcb7a'],
      [0.66, '#ffe7b4'],
    ])
    clouds(layer, { seed: 44, color: '#ffd9a0', top: 0, bottom: 0.5, cover: 0.52, alpha: 0.6, stretch: 6 })
    glow(layer, 0.52, 0.43, 95, '#fff0b8', 0.9)
    disc(layer, 0.52, 0.43, 29, '#fff6d8')
    ridge(layer, { seed: 81, base: 0.565, rise: 0.02, peaks: 7, color: '#c98a58', foot: '#f2c486' })
    mist(layer, 0.48, 0.62, '#ffe6b8', 0.7)
  })
  birds(stage, 0.24, 0.2, 6, '#8a3a26')
  water(stage, 0.6, { tint: '#8a3c24', alpha: 0.4, ripple: 1 })
  glints(stage, { top: 0.61, x: 0.52, spread: 0.22, color: '#fff2c4', seed: 9, count: 150 })
  stage.still('bank', bank)
  const move = movement(t)
  for (const [x, y, height] of [
    [0.36, 0.815, 0.3],
    [0.73, 0.83, 0.205],
  ] as const) {
    g.fillStyle = 'rgba(20,6,6,0.45)'
    g.beginPath()
    g.ellipse(w * x, h * y, h * height * 0.3, u * 1.2, 0, 0, 7)
    g.fill()
    figure(g, { x: w * x, y: h * y, height: h * height, color: '#20090b', pose: move, skirt: true })
  }
  stage.still('willow', willow)
  reeds(stage, { y: 1.01, height: 17, count: 90, color: '#2a0d0c', seed: 12, plume: '#5b2416' })
  lens(stage, 0.3, 0.4)
}

const form: Required<Pose>[] = [
  { lean: 0, armFront: [85, 95], armBack: [-80, -95], legFront: [42, -8], legBack: [-44, -20] },
  { lean: -6, armFront: [70, 150], armBack: [-40, -110], legFront: [88, 20], legBack: [-4, -4] },
  { lean: 8, armFront: [92, 92], armBack: [-60, 40], legFront: [62, -6], legBack: [-52, -46] },
  { lean: -4, armFront: [150, 168], armBack: [-95, -85], legFront: [30, 2], legBack: [-38, -24] },
  { lean: 2, armFront: [60, 100], armBack: [-70, -120], legFront: [50, -14], legBack: [-40, -30] },
]

/** One pose flows into the next and rests there a moment, as the form asks. */
function movement(t: number): Pose {
  const at = t / 1.9
  const from = form[Math.floor(at) % form.length] ?? form[0]
  const to = form[(Math.floor(at) + 1) % form.length] ?? form[0]
  if (!from || !to) return {}
  const raw = Math.min(1, (at % 1) * 1.45)
  const part = raw * raw * (3 - 2 * raw)
  const pair = (a: readonly [number, number], b: readonly [number, number]) =>
    [mix(a[0], b[0], part), mix(a[1], b[1], part)] as const
  return {
    lean: mix(from.lean, to.lean, part),
    armFront: pair(from.armFront, to.armFront),
    armBack: pair(from.armBack, to.armBack),
    legFront: pair(from.legFront, to.legFront),
    legBack: pair(from.legBack, to.legBack),
  }
}

function bank({ g, w, h }: Stage): void {
  const ground = g.createLinearGradient(0, h * 0.77, 0, h)
  ground.addColorStop(0, '#5a2417')
  ground.addColorStop(0.15, '#34120f')
  ground.addColorStop(1, '#120607')
  g.fillStyle = ground
  g.beginPath()
  g.moveTo(0, h * 0.775)
  g.bezierCurveTo(w * 0.3, h * 0.79, w * 0.6, h * 0.8, w, h * 0.815)
  g.lineTo(w, h)
  g.lineTo(0, h)
  g.fill()
}

function willow({ g, w, h, u }: Stage): void {
  const random = randomOf(92)
  g.lineCap = 'round'
  for (let strand = 0; strand < 34; strand++) {
    const x = w * (0.62 + random() * 0.42)
    const long = h * (0.1 + random() * 0.25)
    g.strokeStyle = 'rgba(58,20,14,0.85)'
    g.lineWidth = u * 0.25
    g.beginPath()
    g.moveTo(x, -5)
    g.quadraticCurveTo(x + u * 2, long * 0.5, x - u * 2, long)
    g.stroke()
    for (let leaf = 0; leaf < 16; leaf++) {
      const part = 0.15 + (leaf / 16) * 0.85
      g.fillStyle = random() < 0.5 ? 'rgba(72,26,16,0.9)' : 'rgba(110,52,24,0.85)'
      g.beginPath()
      g.ellipse(
        x + u * (2 - 4 * part) * part + (random() - 0.5) * u * 1.6,
        long * part,
        u * 0.35,
        u * 1.5,
        (random() - 0.5) * 0.8,
        0,
        7,
      )
      g.fill()
    }
  }
}
