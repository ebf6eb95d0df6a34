import { apart, type Pen } from '../brush/stage'

/** A sheet hangs from its middle top. Three designs, in the five colours of the trade. */
export function sheet(g: Pen, wide: number, high: number, design: number): void {
  g.fillStyle = 'rgba(20,8,4,0.35)'
  g.fillRect(-wide / 2 + wide * 0.05, wide * 0.05, wide, high)
  g.fillStyle = design % 3 === 1 ? '#d83a24' : '#f8ecd2'
  g.fillRect(-wide / 2, 0, wide, high)
  g.strokeStyle = design % 3 === 1 ? '#f3c33c' : '#c22f1e'
  g.lineWidth = wide * 0.035
  g.strokeRect(-wide * 0.44, wide * 0.06, wide * 0.88, high - wide * 0.12)
  apart(g, () => {
    g.translate(0, high * 0.46)
    if (design % 3 === 0) carp(g, wide * 0.62)
    else if (design % 3 === 1) peony(g, wide * 0.34, '#f7b8b0', '#c42f4a')
    else blossomVase(g, wide * 0.5)
  })
  waves(g, wide, high)
}

function carp(g: Pen, size: number): void {
  apart(g, () => {
    g.rotate(-0.75)
    g.fillStyle = '#e2452c'
    g.beginPath()
    g.moveTo(size * 0.52, 0)
    g.quadraticCurveTo(0, -size * 0.42, -size * 0.4, -size * 0.04)
    g.lineTo(-size * 0.68, -size * 0.26)
    g.quadraticCurveTo(-size * 0.56, 0, -size * 0.68, size * 0.26)
    g.lineTo(-size * 0.4, size * 0.04)
    g.quadraticCurveTo(0, size * 0.42, size * 0.52, 0)
    g.fill()
    g.strokeStyle = '#f6c945'
    g.lineWidth = size * 0.025
    for (let row = 0; row < 5; row++) {
      for (let scale = -2; scale <= 2; scale++) {
        g.beginPath()
        g.arc(-size * 0.3 + row * size * 0.12, scale * size * 0.08, size * 0.06, -1.2, 1.2)
        g.stroke()
      }
    }
    g.fillStyle = '#fff6e0'
    g.beginPath()
    g.arc(size * 0.36, -size * 0.06, size * 0.06, 0, 7)
    g.fill()
    g.fillStyle = '#20140e'
    g.beginPath()
    g.arc(size * 0.37, -size * 0.06, size * 0.03, 0, 7)
    g.fill()
  })
}

function peony(g: Pen, size: number, pale: string, deep: string): void {
  for (let leaf = 0; leaf < 5; leaf++) {
    apart(g, () => {
      g.rotate((leaf / 5) * 6.283 + 0.5)
      g.fillStyle = '#2f8a58'
      g.beginPath()
      g.ellipse(0, -size * 1.05, size * 0.24, size * 0.5, 0, 0, 7)
      g.fill()
    })
  }
  for (let ring = 0; ring < 4; ring++) {
    for (let petal = 0; petal < 9; petal++) {
      apart(g, () => {
        g.rotate((petal / 9) * 6.283 + ring * 0.4)
        g.fillStyle = ring % 2 === 0 ? deep : pale
        g.beginPath()
        g.ellipse(0, -size * (0.75 - ring * 0.2), size * 0.27, size * (0.34 - ring * 0.05), 0, 0, 7)
        g.fill()
      })
    }
  }
  g.fillStyle = '#f6c945'
  g.beginPath()
  g.arc(0, 0, size * 0.15, 0, 7)
  g.fill()
}

function blossomVase(g: Pen, size: number): void {
  g.fillStyle = '#2b62a8'
  g.beginPath()
  g.moveTo(-size * 0.14, size * 0.1)
  g.bezierCurveTo(-size * 0.5, size * 0.4, -size * 0.36, size * 0.9, -size * 0.2, size * 0.95)
  g.lineTo(size * 0.2, size * 0.95)
  g.bezierCurveTo(size * 0.36, size * 0.9, size * 0.5, size * 0.4, size * 0.14, size * 0.1)
  g.fill()
  for (const [x, y, r] of [
    [0, -0.25, 0.27],
    [-0.42, -0.6, 0.2],
    [0.42, -0.65, 0.22],
  ] as const) {
    apart(g, () => {
      g.translate(x * size, y * size)
      peony(g, r * size, '#fbd4a0', '#e0642c')
    })
  }
}

function waves(g: Pen, wide: number, high: number): void {
  g.strokeStyle = '#2f7a9a'
  g.lineWidth = wide * 0.02
  for (let row = 0; row < 2; row++) {
    for (let wave = 0; wave < 6; wave++) {
      g.beginPath()
      g.arc(
        -wide * 0.36 + wave * wide * 0.144 + row * wide * 0.05,
        high - wide * (0.12 + row * 0.09),
        wide * 0.07,
        Math.PI,
        0,
      )
      g.stroke()
    }
  }
}
