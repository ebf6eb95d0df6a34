/** An id for something new in a plan, unlike those that are there. */
export const newId = (prefix: string, taken: readonly string[]): string => {
  let number = taken.length + 1
  while (taken.includes(`${prefix}-${number}`)) number++
  return `${prefix}-${number}`
}
