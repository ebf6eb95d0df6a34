import { countCharacters } from './countCharacters'

test.each([
  ['', 0],
  ['奋进2020', 6],
  ['𬭚䶮', 2],
  ['👍🏽', 1],
  ['👨‍👩‍👧', 1],
  ['é', 1],
  ['❤️', 1],
  ['一\n二', 3],
  ['🇨🇳', 1],
  ['🇨🇳🇨🇳', 2],
  ['🇨🇳🇨', 2],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 1],
  ['1️⃣2️⃣', 2],
])('%j is %i', (text, count) => {
  expect(countCharacters(text)).toBe(count)
})
