import { apart, type Pen } from './stage'

export function turbine(g: Pen, x: number, y: number, height: number, color: string, turn: number): void {
  g.fillStyle = color
  g.beginPath()
  g.moveTo(x - height * 0.016, y)
  g.lineTo(x - height * 0.007, y - height)
  g.lineTo(x + height * 0.007, y - height)
  g.lineTo(x + height * 0.016, y)
  g.fill()
  apart(g, () => {
    g.translate(x, y - height)
    g.rotate(turn)
    for (let blade = 0; blade < 3; blade++) {
      g.rotate((Math.PI * 2) / 3)
      g.beginPath()
      g.moveTo(-height * 0.012, 0)
      g.quadraticCurveTo(-height * 0.03, -height * 0.16, 0, -height * 0.56)
      g.quadraticCurveTo(height * 0.008, -height * 0.2, height * 0.012, 0)
      g.fill()
    }
    g.beginPath()
    g.arc(0, 0, height * 0.02, 0, 7)
    g.fill()
  })
}
