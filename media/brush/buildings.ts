import { fade, type Pen, randomOf, type Stage } from './stage'

/** A tiled roof with eaves that turn up. `x, y` is the middle of its lower edge, all in pixels. */
function roof(
  g: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
  ridgeColor = color,
): void {
  const half = width / 2
  g.fillStyle = color
  g.beginPath()
  g.moveTo(x - half * 1.08, y - height * 0.3)
  g.quadraticCurveTo(x - half * 0.92, y + height * 0.02, x - half * 0.8, y)
  g.lineTo(x + half * 0.8, y)
  g.quadraticCurveTo(x + half * 0.92, y + height * 0.02, x + half * 1.08, y - height * 0.3)
  g.quadraticCurveTo(x + half * 0.62, y - height * 0.34, x + half * 0.5, y - height)
  g.lineTo(x - half * 0.5, y - height)
  g.quadraticCurveTo(x - half * 0.62, y - height * 0.34, x - half * 1.08, y - height * 0.3)
  g.fill()
  g.fillStyle = ridgeColor
  g.fillRect(x - half * 0.54, y - height * 1.1, half * 1.08, height * 0.13)
  g.strokeStyle = fade('#000000', 0.22)
  g.lineWidth = Math.max(0.6, height * 0.025)
  const rows = Math.max(8, Math.round(width / height / 0.16))
  for (let tile = 1; tile < rows; tile++) {
    const at = tile / rows - 0.5
    g.beginPath()
    g.moveTo(x + at * half, y - height * 0.97)
    g.quadraticCurveTo(x + at * half * 1.25, y - height * 0.4, x + at * half * 1.62, y)
    g.stroke()
  }
}

/** A hall with lit doors under a roof; tiers make a gate tower. Returns the y of its top. */
export function hall(
  g: Pen,
  look: {
    x: number
    y: number
    width: number
    height: number
    tiers: number
    wall: string
    tiles: string
    light?: string
    ridge?: string
  },
): number {
  let { y, width } = look
  const tierHeight = look.height / look.tiers
  for (let tier = 0; tier < look.tiers; tier++) {
    const wallHeight = tierHeight * 0.5
    g.fillStyle = look.wall
    g.fillRect(
      look.x - width * 0.4,
      y - wallHeight - tierHeight * 0.06,
      width * 0.8,
      wallHeight + tierHeight * 0.06,
    )
    const bays = 7 - tier * 2 > 3 ? 7 - tier * 2 : 3
    for (let bay = 0; bay < bays; bay++) {
      const bayWidth = (width * 0.74) / bays
      if (look.light) {
        g.fillStyle = look.light
        g.fillRect(
          look.x - width * 0.37 + bay * bayWidth + bayWidth * 0.16,
          y - wallHeight * 0.82,
          bayWidth * 0.68,
          wallHeight * 0.8,
        )
        g.fillStyle = fade('#3a0d05', 0.75)
        g.fillRect(
          look.x - width * 0.37 + bay * bayWidth + bayWidth * 0.48,
          y - wallHeight * 0.82,
          bayWidth * 0.05,
          wallHeight * 0.8,
        )
        g.fillRect(
          look.x - width * 0.37 + bay * bayWidth + bayWidth * 0.16,
          y - wallHeight * 0.4,
          bayWidth * 0.68,
          wallHeight * 0.06,
        )
      }
    }
    roof(g, look.x, y - wallHeight, width * 1.04, tierHeight * 0.5, look.tiles, look.ridge)
    y -= tierHeight
    width *= 0.82
  }
  return y
}

export function pagoda(
  g: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  tiers: number,
  colors: { wall: string; tiles: string; light?: string },
): void {
  const tierHeight = height / (tiers + 1.2)
  for (let tier = 0; tier < tiers; tier++) {
    const tierWidth = width * (1 - tier * (0.55 / tiers))
    const base = y - tier * tierHeight
    g.fillStyle = colors.wall
    g.fillRect(x - tierWidth * 0.36, base - tierHeight, tierWidth * 0.72, tierHeight)
    if (colors.light) {
      g.fillStyle = colors.light
      for (const at of [-0.2, 0, 0.2])
        g.fillRect(
          x + at * tierWidth - tierWidth * 0.05,
          base - tierHeight * 0.55,
          tierWidth * 0.1,
          tierHeight * 0.4,
        )
    }
    roof(g, x, base - tierHeight * 0.72, tierWidth * 1.02, tierHeight * 0.36, colors.tiles)
  }
  g.fillStyle = colors.tiles
  g.beginPath()
  g.moveTo(x - width * 0.05, y - tiers * tierHeight)
  g.lineTo(x, y - height)
  g.lineTo(x + width * 0.05, y - tiers * tierHeight)
  g.fill()
}

/** A modern block; some of its windows are lit. */
export function block(
  { g, u }: Stage,
  look: {
    x: number
    y: number
    width: number
    height: number
    color: string
    light: string
    seed: number
    lit: number
    cell?: number
  },
): void {
  const random = randomOf(look.seed)
  g.fillStyle = look.color
  g.fillRect(look.x, look.y - look.height, look.width, look.height)
  const cell = (look.cell ?? 1.5) * u
  for (let y = look.y - look.height + cell * 0.6; y < look.y - cell * 0.7; y += cell * 1.25) {
    for (let x = look.x + cell * 0.4; x < look.x + look.width - cell * 0.8; x += cell * 1.05) {
      if (random() > look.lit) continue
      g.fillStyle = fade(look.light, 0.35 + random() * 0.65)
      g.fillRect(x, y, cell * 0.62, cell * 0.72)
    }
  }
}

export function line(g: Pen, x0: number, y0: number, x1: number, y1: number): void {
  g.beginPath()
  g.moveTo(x0, y0)
  g.lineTo(x1, y1)
  g.stroke()
}
