import { apart, type Pen } from './stage'

// Silhouettes. Angles are degrees from hanging straight down, positive towards the way the figure faces.

export interface Pose {
  lean?: number
  armFront?: readonly [number, number]
  armBack?: readonly [number, number]
  legFront?: readonly [number, number]
  legBack?: readonly [number, number]
}

const standing: Required<Pose> = {
  lean: 0,
  armFront: [8, 12],
  armBack: [-8, -4],
  legFront: [4, 2],
  legBack: [-4, -2],
}

export function walking(phase: number, stride = 26): Pose {
  const swing = Math.sin(phase) * stride
  return {
    lean: 4,
    armFront: [-swing * 0.8, -swing * 0.8 + 14],
    armBack: [swing * 0.8, swing * 0.8 + 14],
    legFront: [swing, swing - Math.max(0, Math.cos(phase)) * 34],
    legBack: [-swing, -swing - Math.max(0, -Math.cos(phase)) * 34],
  }
}

export function running(phase: number): Pose {
  const swing = Math.sin(phase) * 44
  return {
    lean: 14,
    armFront: [-swing, -swing + 85],
    armBack: [swing, swing + 85],
    legFront: [swing + 10, swing - 20 - Math.max(0, Math.cos(phase)) * 70],
    legBack: [-swing + 10, -swing - 20 - Math.max(0, -Math.cos(phase)) * 70],
  }
}

type Point = readonly [number, number]

export interface FigureLook {
  /** Feet. */
  x: number
  y: number
  height: number
  color: string
  pose?: Pose
  /** 1 faces right, -1 left. */
  facing?: 1 | -1
  hat?: 'helmet' | 'straw' | 'cap'
  hatColor?: string
  skirt?: boolean
  /** How far above the ground the lower foot is, in body heights: for a jump. */
  lift?: number
}

/** A figure with light behind it: once in the light's colour, a little aside, then itself. */
export function rimLit(g: Pen, look: FigureLook, rim: string, side: number): ReturnType<typeof figure> {
  const { hat, ...bare } = look
  figure(g, { ...(hat ? look : bare), x: look.x + side, color: rim, hatColor: rim })
  return figure(g, look)
}

export function figure(g: Pen, look: FigureLook): { hand: Point; otherHand: Point; head: Point } {
  const pose: Required<Pose> = { ...standing, ...look.pose }
  const size = look.height
  const reach = (from: Point, length: number, degrees: number): Point => {
    const angle = (degrees * Math.PI) / 180
    return [from[0] + Math.sin(angle) * length * size, from[1] + Math.cos(angle) * length * size]
  }
  const hip: Point = [0, 0]
  const legs = [pose.legFront, pose.legBack].map(([thigh, shin]) => {
    const knee = reach(hip, 0.24, thigh)
    return [hip, knee, reach(knee, 0.25, shin)] as const
  })
  const { lean } = pose
  const shoulder = reach(hip, 0.3, 180 - lean)
  const arms = [pose.armFront, pose.armBack].map(([upper, fore]) => {
    const elbow = reach(shoulder, 0.16, upper)
    return [shoulder, elbow, reach(elbow, 0.16, fore)] as const
  })
  const head = reach(shoulder, 0.108, 180 - lean * 1.15)
  const ground = Math.max(...legs.map((leg) => leg[2][1])) + size * 0.015 + (look.lift ?? 0) * size
  const facing = look.facing ?? 1
  apart(g, () => {
    g.translate(look.x, look.y - ground)
    g.scale(facing, 1)
    g.fillStyle = look.color
    for (const leg of legs) {
      limb(g, leg, [size * 0.098, size * 0.074, size * 0.046])
      foot(g, leg[2], size)
    }
    for (const arm of arms) limb(g, arm, [size * 0.068, size * 0.054, size * 0.036])
    torso(g, hip, shoulder, size, look.skirt ?? false)
    g.beginPath()
    g.ellipse(head[0], head[1], size * 0.06, size * 0.072, 0, 0, Math.PI * 2)
    g.fill()
    if (look.hat) hat(g, look.hat, head, size, look.hatColor ?? look.color)
  })
  const placed = (point: Point): Point => [look.x + point[0] * facing, look.y - ground + point[1]]
  return { hand: placed(arms[0]?.[2] ?? hip), otherHand: placed(arms[1]?.[2] ?? hip), head: placed(head) }
}

/** Thick above, thin below, round at the joints: a stroke of one width looks like wire. */
function limb(
  g: Pen,
  joints: readonly [Point, Point, Point],
  widths: readonly [number, number, number],
): void {
  for (const [from, to] of [
    [0, 1],
    [1, 2],
  ] as const) {
    const [a, b] = [joints[from], joints[to]]
    const across = Math.atan2(b[1] - a[1], b[0] - a[0]) + Math.PI / 2
    const [ra, rb] = [widths[from] / 2, widths[to] / 2]
    g.beginPath()
    g.arc(a[0], a[1], ra, across, across + Math.PI)
    g.arc(b[0], b[1], rb, across + Math.PI, across)
    g.fill()
  }
}

function foot(g: Pen, [x, y]: Point, size: number): void {
  g.beginPath()
  g.ellipse(x + size * 0.028, y + size * 0.004, size * 0.062, size * 0.026, 0, 0, Math.PI * 2)
  g.fill()
}

function torso(g: Pen, hip: Point, shoulder: Point, size: number, skirt: boolean): void {
  const top = size * 0.098
  const low = size * (skirt ? 0.13 : 0.07)
  const hem = skirt ? hip[1] + size * 0.17 : hip[1] + size * 0.04
  const y = shoulder[1]
  g.beginPath()
  g.moveTo(shoulder[0] - top, y + size * 0.045)
  g.bezierCurveTo(
    shoulder[0] - top,
    y - size * 0.02,
    shoulder[0] - size * 0.04,
    y - size * 0.02,
    shoulder[0],
    y - size * 0.035,
  )
  g.bezierCurveTo(
    shoulder[0] + size * 0.04,
    y - size * 0.02,
    shoulder[0] + top,
    y - size * 0.02,
    shoulder[0] + top,
    y + size * 0.045,
  )
  g.bezierCurveTo(
    shoulder[0] + top,
    hip[1] - size * 0.14,
    hip[0] + size * 0.06,
    hip[1] - size * 0.1,
    hip[0] + low,
    hem,
  )
  g.quadraticCurveTo(hip[0], hem + size * 0.02, hip[0] - low, hem)
  g.bezierCurveTo(
    hip[0] - size * 0.06,
    hip[1] - size * 0.1,
    shoulder[0] - top,
    hip[1] - size * 0.14,
    shoulder[0] - top,
    y + size * 0.045,
  )
  g.fill()
  g.fillRect(shoulder[0] - size * 0.024, y - size * 0.065, size * 0.048, size * 0.07)
}

function hat(g: Pen, kind: 'helmet' | 'straw' | 'cap', [x, y]: Point, size: number, color: string): void {
  g.fillStyle = color
  g.beginPath()
  if (kind === 'straw') {
    g.moveTo(x - size * 0.13, y - size * 0.015)
    g.lineTo(x, y - size * 0.115)
    g.lineTo(x + size * 0.13, y - size * 0.015)
  } else if (kind === 'helmet') {
    g.arc(x, y - size * 0.012, size * 0.076, Math.PI, 0)
    g.rect(x - size * 0.076, y - size * 0.02, size * 0.165, size * 0.016)
  } else {
    g.ellipse(x, y - size * 0.03, size * 0.063, size * 0.058, 0, Math.PI, 0)
    g.rect(x - size * 0.062, y - size * 0.036, size * 0.15, size * 0.014)
  }
  g.fill()
}
