/** Joins a mini-program path (`./a`, `../b`, `/c`) to the file that names it; the result never starts with a slash. */
export function resolvePath(from: string, target: string): string {
  const start = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  const parts: string[] = []
  for (const part of [...start, ...target.split('/')]) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

export interface PageAddress {
  route: string
  query: Record<string, string>
}

/** `../work/index?id=7` seen from a page. WeChat decodes no value: what a page needs decoded it must decode itself. */
export function parseAddress(url: string, from: string): PageAddress {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const query: Record<string, string> = {}
  for (const pair of mark < 0 ? [] : url.slice(mark + 1).split('&')) {
    const equals = pair.indexOf('=')
    if (pair !== '')
      query[equals < 0 ? pair : pair.slice(0, equals)] = equals < 0 ? '' : pair.slice(equals + 1)
  }
  return { route: resolvePath(from, path), query }
}
