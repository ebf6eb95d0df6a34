import { line } from '../brush/buildings'
import { glow, lens, sky } from '../brush/light'
import { figure, walking } from '../brush/people'
import { apart, fade, mix, type Painting, type Stage } from '../brush/stage'

/** 战疫: the end of a night shift; the corridor is quiet, the window is getting light. */
export const wardCorridor: Painting = (stage) => {
  const { g, w, h, u } = stage
  sky(stage, [
    [0, '#9fb8c4'],
    [0.5, '#e6eeea'],
    [1, '#8aa4ac'],
  ])
  const quad = (points: readonly (readonly [number, number])[], color: string | CanvasGradient) => {
    g.fillStyle = color
    g.beginPath()
    for (const [x, y] of points) g.lineTo(x * w, y * h)
    g.fill()
  }
  quad(
    [
      [0, 0],
      [0.36, 0.3],
      [0.36, 0.66],
      [0, 1],
    ],
    '#b8cdd0',
  )
  quad(
    [
      [1, 0],
      [0.64, 0.3],
      [0.64, 0.66],
      [1, 1],
    ],
    '#a4bcc4',
  )
  quad(
    [
      [0, 0],
      [1, 0],
      [0.64, 0.3],
      [0.36, 0.3],
    ],
    '#d6e2e2',
  )
  const floor = g.createLinearGradient(0, h * 0.66, 0, h)
  floor.addColorStop(0, '#f4f0dc')
  floor.addColorStop(1, '#6f8f98')
  quad(
    [
      [0.36, 0.66],
      [0.64, 0.66],
      [1, 1],
      [0, 1],
    ],
    floor,
  )
  const dawn = g.createLinearGradient(0, h * 0.34, 0, h * 0.66)
  dawn.addColorStop(0, '#8ec0e0')
  dawn.addColorStop(0.6, '#ffd9a0')
  dawn.addColorStop(1, '#fff4d0')
  quad(
    [
      [0.36, 0.3],
      [0.64, 0.3],
      [0.64, 0.66],
      [0.36, 0.66],
    ],
    dawn,
  )
  g.strokeStyle = '#7a929c'
  g.lineWidth = u * 0.9
  for (const x of [0.45, 0.55]) line(g, w * x, h * 0.3, w * x, h * 0.66)
  line(g, w * 0.36, h * 0.44, w * 0.64, h * 0.44)
  for (const side of [-1, 1]) {
    for (let door = 0; door < 3; door++) {
      const [near, far] = [0.5 - door * 0.115, 0.44 - door * 0.105]
      const at = (part: number) => 0.5 + side * part
      const top = (part: number) => mix(0.3, 0, (part - 0.14) / 0.36) + 0.12
      const low = (part: number) => mix(0.66, 1, (part - 0.14) / 0.36)
      quad(
        [
          [at(near), top(near)],
          [at(far), top(far)],
          [at(far), low(far)],
          [at(near), low(near)],
        ],
        side < 0 ? '#88a8ae' : '#7c9ca6',
      )
    }
    g.strokeStyle = '#5f98a0'
    g.lineWidth = u * 1.2
    line(g, w * (0.5 + side * 0.14), h * 0.56, w * (0.5 + side * 0.5), h * 0.76)
  }
  for (let lamp = 0; lamp < 4; lamp++) glow(stage, 0.5, 0.04 + lamp * 0.075, 14 - lamp * 2.6, '#ffffff', 0.7)
  glow(stage, 0.5, 0.54, 55, '#ffe6b0', 0.8)
  for (const [x, y, size, facing] of [
    [0.4, 0.78, 0.25, 1],
    [0.56, 0.84, 0.33, -1],
    [0.48, 0.7, 0.14, 1],
  ] as const)
    medic(stage, w * x, h * y, h * size, facing)
  lens(stage, 0.34, 0.35)
}

function medic({ g }: Stage, x: number, y: number, size: number, facing: 1 | -1): void {
  apart(g, () => {
    g.globalAlpha = 0.25
    figure(g, { x, y: y + size * 0.98, height: size, color: '#4a6a74', facing, pose: walking(2, 14) })
  })
  const shape = { x, y, height: size, facing, pose: { ...walking(2, 14), lean: 2 } }
  figure(g, { ...shape, x: x - facing * size * 0.016, color: '#7f9aa8' })
  figure(g, { ...shape, color: '#f4f8f8' })
  g.fillStyle = '#2f7fb0'
  g.beginPath()
  g.ellipse(x + facing * size * 0.045, y - size * 0.875, size * 0.028, size * 0.03, 0, 0, 7)
  g.fill()
  g.fillStyle = fade('#3a8ab8', 0.85)
  g.fillRect(x - size * 0.05, y - size * 0.66, size * 0.1, size * 0.02)
}
