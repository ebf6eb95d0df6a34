import { posix } from 'node:path'

/** Tags of wxml that a style may name; in the document they are called `wx-…`, and `page` is the root of each page. */
const tagInSelector = /(^|[\s>+~,(])([a-z][a-z-]*)(?=$|[\s>+~,.:#[)])/g
const importing = /@import\s+(?:url\()?["']([^"']+)["']\)?\s*;/g
const rpx = /(-?\d*\.?\d+)rpx\b/g

/** Turns wxss into css: imports pulled in, tag selectors renamed, `rpx` as a share of the window's width. */
export function styleSheet(path: string, files: Record<string, string>): string {
  const whole = withImports(path, files, new Set())
  return renameTags(whole).replace(rpx, (_, count: string) => `calc(100vw / 750 * ${count})`)
}

function withImports(path: string, files: Record<string, string>, seen: Set<string>): string {
  const source = files[path]
  if (source === undefined || seen.has(path)) return ''
  seen.add(path)
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(importing, (_, target: string) => {
    const from = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target)
    return withImports(from.replace(/\.wxss$/, ''), files, seen)
  })
}

/** Only what stands before a `{` and is no at-rule is a selector; what stands inside keyframes (`from`, `to`, `50%`) is not. */
function renameTags(css: string): string {
  let keyframesDepth = 0
  let depth = 0
  return css.replace(/([^{};]*)([{};]|$)/g, (_, words: string, end: string) => {
    if (end === '{') {
      depth += 1
      if (/@(-webkit-)?keyframes/.test(words)) keyframesDepth = depth
      const isSelector = !words.trim().startsWith('@') && keyframesDepth === 0
      return (isSelector ? renameSelector(words) : words) + end
    }
    if (end === '}') {
      if (depth === keyframesDepth) keyframesDepth = 0
      depth -= 1
    }
    return words + end
  })
}

function renameSelector(selector: string): string {
  return selector.replace(tagInSelector, (_, before: string, tag: string) => `${before}wx-${tag}`)
}
