import { headFits } from './fileHeads'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['jpg', '\xff\xd8\xff\xe0', true],
  ['jpeg', '\x89PNG\r\n\x1a\n', false],
  ['png', '\x89PNG\r\n\x1a\n', true],
  ['webp', 'RIFF....WEBPVP8 ', true],
  ['webp', 'RIFF....AVI ', false],
  ['pdf', '%PDF-1.7', true],
  ['xlsx', 'PK\x03\x04', true],
  // 作品 in UTF-8 and in GBK
  ['csv', '\xe4\xbd\x9c\xe5\x93\x81,a\r\n', true],
  ['csv', '\xd7\xf7\xc6\xb7,a\r\n', true],
  ['csv', 'MZ\x90\x00\x03', false],
  ['exe', 'MZ\x90\x00\x03', false],
])('a .%s that begins with %j: %s', (ending, head, fits) => expect(headFits(ending, bytes(head))).toBe(fits))
