import qrcode from 'qrcode-generator'

const QUIET = 2

/** The dark dots of a code, as rectangles within a square of this size: a row's neighbours are one. */
export const codeDots = (text: string, size: number) => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const dot = size / (count + 2 * QUIET)
  const dots: { left: number; top: number; width: number; height: number }[] = []
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (!code.isDark(row, column)) continue
      let end = column + 1
      while (end < count && code.isDark(row, end)) end++
      const [left, top] = [(column + QUIET) * dot, (row + QUIET) * dot]
      dots.push({ left, top, width: (end - column) * dot, height: dot })
      column = end
    }
  }
  return dots
}
