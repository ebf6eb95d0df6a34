// What joins the character before it: combining marks, variation selectors, the keycap, the zero-width joiner.
const joining = /^[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f\u200d]$/
const isSkinTone = (character: string) => /^\ud83c[\udffb-\udfff]$/.test(character)
/** The letters that spell a flag of England or Scotland behind a black flag. */
const isTag = (character: string) => /^\udb40[\udc20-\udc7f]$/.test(character)
/** Two of them are one flag. */
const isFlagHalf = (character: string) => /^\ud83c[\udde6-\uddff]$/.test(character)

/** Characters as people count them: 👍🏽, 🇨🇳 and é are one each. Intl.Segmenter is missing on phones, so nobody uses it. */
export const countCharacters = (text: string): number => {
  let count = 0
  let joinsNext = false
  let isHalf = false
  for (const character of Array.from(text)) {
    const joins = joining.test(character) || isSkinTone(character) || isTag(character)
    const completes: boolean = isHalf && isFlagHalf(character)
    isHalf = isFlagHalf(character) && !completes
    if (!joins && !joinsNext && !completes) count += 1
    joinsNext = character === '\u200d'
  }
  return count
}
