import { textsOfKind, type WeappOutput } from './output'

const address = /\bhttps?:\/\/[^\s"'`)\\<>]+/g
const local = /^https?:\/\/(localhost|0\.0\.0\.0|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])/
/** Names of XML dialects look like addresses and are never visited. */
const namespace = /^http:\/\/www\.w3\.org\//

/** WeChat calls https only, and nobody's phone reaches the developer's machine. */
export function checkAddresses(output: WeappOutput): string[] {
  return ['js', 'json', 'wxml', 'wxss'].flatMap((extension) =>
    Object.entries(textsOfKind(output, extension)).flatMap(([path, text]) =>
      [...new Set(text.match(address))].flatMap((found) => {
        if (local.test(found)) return [`${path}.${extension} names the local address ${found}`]
        if (found.startsWith('http:') && !namespace.test(found))
          return [`${path}.${extension} names ${found}, which is not https`]
        return []
      }),
    ),
  )
}
