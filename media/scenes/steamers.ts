import type { Pen } from '../brush/stage'

export function basket(g: Pen, x: number, y: number, wide: number, high: number, open: boolean): void {
  const bamboo = g.createLinearGradient(x - wide / 2, 0, x + wide / 2, 0)
  bamboo.addColorStop(0, '#5d3819')
  bamboo.addColorStop(0.55, '#d9a25a')
  bamboo.addColorStop(1, '#6b411d')
  g.fillStyle = bamboo
  g.beginPath()
  g.ellipse(x, y, wide / 2, wide * 0.1, 0, 0, Math.PI)
  g.lineTo(x - wide / 2, y - high)
  g.ellipse(x, y - high, wide / 2, wide * 0.1, 0, Math.PI, 0, true)
  g.fill()
  g.strokeStyle = 'rgba(60,32,12,0.55)'
  g.lineWidth = high * 0.05
  for (const at of [0.15, 0.85]) {
    g.beginPath()
    g.ellipse(x, y - high * at, wide / 2, wide * 0.1, 0, 0, Math.PI)
    g.stroke()
  }
  g.fillStyle = open ? '#7c5128' : '#b5803f'
  g.beginPath()
  g.ellipse(x, y - high, wide / 2, wide * 0.1, 0, 0, 7)
  g.fill()
  if (!open) return
  for (let bun = 0; bun < 9; bun++) {
    const angle = (bun / 8) * Math.PI * 2
    const far = bun === 8 ? 0 : 0.32
    const bx = x + Math.cos(angle) * wide * far
    const by = y - high + Math.sin(angle) * wide * far * 0.2 - wide * 0.025
    dough(g, bx, by, wide * 0.1)
  }
}

export function dough(g: Pen, x: number, y: number, size: number): void {
  const white = g.createRadialGradient(x - size * 0.2, y - size * 0.35, size * 0.1, x, y, size)
  white.addColorStop(0, '#fffaf0')
  white.addColorStop(1, '#d2ab7c')
  g.fillStyle = white
  g.beginPath()
  g.ellipse(x, y, size, size * 0.72, 0, 0, 7)
  g.fill()
  g.strokeStyle = 'rgba(160,110,60,0.45)'
  g.lineWidth = size * 0.07
  for (let fold = -1; fold <= 1; fold++) {
    g.beginPath()
    g.moveTo(x, y - size * 0.62)
    g.quadraticCurveTo(x + fold * size * 0.4, y - size * 0.4, x + fold * size * 0.55, y)
    g.stroke()
  }
}

export function basketLid(g: Pen, x: number, y: number, wide: number): void {
  g.fillStyle = '#a9743c'
  g.beginPath()
  g.ellipse(x, y, wide / 2, wide * 0.13, -0.12, 0, 7)
  g.fill()
  g.strokeStyle = '#6a421e'
  g.lineWidth = wide * 0.02
  for (const ring of [0.5, 0.36, 0.2]) {
    g.beginPath()
    g.ellipse(x, y, wide * ring, wide * ring * 0.26, -0.12, 0, 7)
    g.stroke()
  }
}
