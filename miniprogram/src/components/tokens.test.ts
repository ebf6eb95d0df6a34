import { readFileSync } from 'node:fs'
import path from 'node:path'

const css = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8')
const colours = new Map(
  Array.from(css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g), (found) => [found[1], found[2]]),
)

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

const luminance = (token: string): number => {
  const hex = colours.get(token)
  if (!hex) throw new Error(`--${token} is no colour of tokens.css`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'surface', 'sunken']
const textOnGround = ['ink', 'ink-soft', 'ink-faint', 'vermilion', 'vermilion-deep', 'leaf', 'gold']

const textOnItsOwn = [
  ['on-vermilion', 'vermilion'],
  ['on-vermilion', 'vermilion-deep'],
  ['on-ink', 'ink'],
  ['vermilion', 'vermilion-wash'],
  ['vermilion-deep', 'vermilion-wash'],
  ['ink-soft', 'vermilion-wash'],
  ['ink-soft', 'line'],
  ['leaf', 'leaf-wash'],
  ['ink-soft', 'leaf-wash'],
  ['gold', 'gold-wash'],
  ['ink', 'gold-leaf'],
] as const

const pairs = [
  ...textOnGround.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...textOnItsOwn,
]

test.each(pairs)('%s can be read on %s (AA)', (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
})

test.each(['paper', 'surface'])('the frame of a field is seen on %s', (ground) => {
  expect(contrast('line-strong', ground)).toBeGreaterThanOrEqual(3)
})

test('the page behind the frame has the colour of the paper', () => {
  const paper = colours.get('paper')
  for (const file of ['../app.css', '../app.config.ts', '../index.html']) {
    expect(readFileSync(path.join(__dirname, file), 'utf8')).toContain(paper)
  }
})
