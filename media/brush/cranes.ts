import { line } from './buildings'
import { apart, type Pen } from './stage'

/** A tower crane: mast, jib with lattice, cab, hanging load. `swing` turns the jib (foreshortened). */
export function towerCrane(
  g: Pen,
  x: number,
  y: number,
  height: number,
  color: string,
  swing: number,
  cable: number,
): void {
  apart(g, () => {
    g.strokeStyle = color
    g.fillStyle = color
    g.lineWidth = Math.max(0.8, height * 0.008)
    const mast = height * 0.022
    const top = y - height
    for (const side of [-mast, mast]) line(g, x + side, y, x + side, top)
    for (let rung = 0; rung < 26; rung++)
      line(g, x - mast, y - (height * rung) / 26, x + mast, y - (height * (rung + 1)) / 26)
    const long = height * 0.75 * Math.cos(swing)
    const apex = top - height * 0.12
    line(g, x, top, x, apex)
    line(g, x - long * 0.38, top, x + long, top)
    line(g, x - long * 0.3, top - height * 0.025, x + long * 0.92, top - height * 0.025)
    for (let rung = 0; rung < 24; rung++) {
      const from = x - long * 0.3 + (long * 1.22 * rung) / 24
      line(g, from, top - height * 0.025, from + (long * 1.22) / 48, top)
    }
    line(g, x, apex, x + long * 0.75, top - height * 0.02)
    line(g, x, apex, x - long * 0.34, top)
    g.fillRect(x - long * 0.38, top, long * 0.12, height * 0.045)
    g.fillRect(x + mast, top + height * 0.01, height * 0.035, height * 0.04)
    const hook = x + long * 0.62
    line(g, hook, top, hook, top + height * cable)
    g.fillRect(hook - height * 0.03, top + height * cable, height * 0.06, height * 0.018)
  })
}
