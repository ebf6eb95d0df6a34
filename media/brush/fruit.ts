import type { Pen } from './stage'

export function fruit(g: Pen, x: number, y: number, size: number, light: string, deep: string): void {
  const skin = g.createRadialGradient(x - size * 0.35, y - size * 0.4, size * 0.08, x, y, size)
  skin.addColorStop(0, '#fff0d0')
  skin.addColorStop(0.3, light)
  skin.addColorStop(1, deep)
  g.fillStyle = skin
  g.beginPath()
  g.arc(x, y, size, 0, 7)
  g.fill()
}
