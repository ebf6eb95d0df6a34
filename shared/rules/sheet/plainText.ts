import { halfWidth } from '#shared/lib/halfWidth'

// Digits and Latin letters alone: a full-width comma or bracket belongs to Chinese text.
const wide = /[０-９Ａ-Ｚａ-ｚ]+/g
const spaces = /[\s\u00a0\u2000-\u200b\u3000\ufeff]+/g
const CHINESE_NAME = /^[\u3400-\u9fff·]+$/

/** As it was meant: no spaces around, one inside, digits and letters of ordinary width, no apostrophe before a sign. */
export const plainText = (text: string): string =>
  text
    .replace(wide, halfWidth)
    .replace(spaces, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')

/** 张　三 is one person and 张三 李四 are two; an English name keeps its spaces. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[、，,;；/／|｜\r\n]+/)
    .map(plainText)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const words = part.split(' ')
      if (!words.every((word) => CHINESE_NAME.test(word))) return [part]
      return words.some((word) => Array.from(word).length < 2) ? [words.join('')] : words
    })

/** A text that a spreadsheet would compute is put behind an apostrophe: it is shown, and does nothing. */
export const harmless = (text: string): string => (/^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text)
