import { posix } from 'node:path'

/** Tags of wxml that a style may name; in the document they are called `wx-…`, and `page` is the root of each page. */
const tagInSelector = /(^|[\s>+~,(])([a-z][a-z-]*)(?=$|[\s>+~,.:#[)])/g
const importing = /@import\s+(?:url\()?["']([^"']+)["']\)?\s*;/g
const rpx = /(-?\d*\.?\d+)rpx\b/g

/**
 * Turns wxss into css: imports pulled in, tag selectors renamed, `rpx` as a share of the window's width. A component's own sheet has a scope:
 * the framework writes the classes of its elements as `scope--name`, so that neither the page nor other components share them.
 */
export function styleSheet(path: string, files: Record<string, string>, scope?: string): string {
  const whole = withImports(path, files, new Set())
  return renameSelectors(whole, scope).replace(rpx, (_, count: string) => `calc(100vw / 750 * ${count})`)
}

/** The scope of a component's styles, or none where they are shared with the page. */
export function styleScope(path: string, config: Record<string, unknown> = {}): string | undefined {
  const shared =
    String(config.styleIsolation ?? '').includes('shared') && config.styleIsolation !== 'apply-shared'
  return config.component === true && !shared ? path.replace(/\W+/g, '_') : undefined
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
function renameSelectors(css: string, scope: string | undefined): string {
  let keyframesDepth = 0
  let depth = 0
  return css.replace(/([^{};]*)([{};]|$)/g, (_, words: string, end: string) => {
    if (end === '{') {
      depth += 1
      if (/@(-webkit-)?keyframes/.test(words)) keyframesDepth = depth
      const isSelector = !words.trim().startsWith('@') && keyframesDepth === 0
      return (isSelector ? renamed(words, scope) : words) + end
    }
    if (end === '}') {
      if (depth === keyframesDepth) keyframesDepth = 0
      depth -= 1
    }
    return words + end
  })
}

function renamed(selector: string, scope: string | undefined): string {
  const scoped = scope === undefined ? selector : selector.replace(/\.(-?[a-z_])/gi, `.${scope}--$1`)
  return scoped.replace(tagInSelector, (_, before: string, tag: string) => `${before}wx-${tag}`)
}
