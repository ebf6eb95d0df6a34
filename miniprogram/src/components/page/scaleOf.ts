// WeChat's standard size is 16 on one system and 17 on the other; both mean "as designed".
const standard = 17
const smallest = 0.9
const largest = 1.4

/** WeChat's font size in px → how much larger than designed our text is set. */
export const scaleOf = (fontSizeSetting: number | undefined): number => {
  if (!fontSizeSetting || fontSizeSetting === 16) return 1
  return Math.min(largest, Math.max(smallest, Math.round((fontSizeSetting / standard) * 100) / 100))
}
