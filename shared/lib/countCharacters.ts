// What joins the character before it: combining marks, variation selectors, skin tones, the zero-width joiner.
const joining = /^[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f\u200d]$/
const isSkinTone = (character: string) => /^\ud83c[\udffb-\udfff]$/.test(character)

/** Characters as people count them: 👍🏽 and é are one each. Intl.Segmenter is missing on phones, so nobody uses it. */
export const countCharacters = (text: string): number => {
  let count = 0
  let joinsNext = false
  for (const character of Array.from(text)) {
    const joins = joining.test(character) || isSkinTone(character)
    if (!joins && !joinsNext) count += 1
    joinsNext = character === '\u200d'
  }
  return count
}
