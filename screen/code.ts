import qrcode from 'qrcode-generator'

/** A code that is read across a hall: medium correction, four quiet modules around it. */
export const drawCode = (text: string): SVGElement => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const quiet = 4
  const squares: string[] = []
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) squares.push(`M${column + quiet} ${row + quiet}h1v1h-1z`)
    }
  }
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', `0 0 ${count + quiet * 2} ${count + quiet * 2}`)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', '赛事二维码')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', squares.join(''))
  svg.append(path)
  return svg
}
