export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined }

/**
 * One text for one value, whoever writes it: keys in code-unit order, no spaces, absent keys left out.
 * What is hashed and signed goes through here, so numbers must be integers: nothing depends on how a
 * language prints a fraction.
 */
export const canonical = (value: Plain): string => {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not an integer: ${value}`)
    return String(value)
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const pairs: string[] = []
  for (const key of Object.keys(value).sort()) {
    const part = value[key]
    if (part !== undefined) pairs.push(`${JSON.stringify(key)}:${canonical(part)}`)
  }
  return `{${pairs.join(',')}}`
}

// Array.isArray does not narrow a readonly array.
const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value)
