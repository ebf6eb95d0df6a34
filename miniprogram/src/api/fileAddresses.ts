import { transport } from './transport'

const AT_ONCE = 50

/** A preview in a browser is told places on its own cloud; what is saved must be whole. */
const whole = (url: string): string =>
  /^https?:/.test(url) || typeof location === 'undefined' ? url : new URL(url, location.href).href

/** A line a file, its name and where it is: what `npm run recount` takes. Undefined where one is not to be had. */
export const fileAddresses = async (
  files: readonly { readonly name: string; readonly fileId: string }[],
): Promise<string | undefined> => {
  const lines: string[] = []
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE)
    const urls = await transport.getTempFileURL(some.map(({ fileId }) => fileId)).catch(() => undefined)
    if (!urls) return undefined
    for (const { name, fileId } of some) {
      const url = urls[fileId]
      if (!url) return undefined
      lines.push(`${name}\t${whole(url)}`)
    }
  }
  return `${lines.join('\n')}\n`
}
