import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Route } from '../gateway/gateway'

/** The build puts it beside the compiled cloud under the same name. */
export const CONSOLE_PAGE_NAME = 'console.html'

/** The page at `/_cloud/`: what happens in this cloud, and its clock and timers to play with. */
export function consolePage(): Route {
  const html = readFileSync(join(__dirname, CONSOLE_PAGE_NAME), 'utf8')
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(html),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': policyFor(html),
  }
  return (req, res) => {
    const path = req.url?.split('?', 1)[0]
    if (req.method !== 'GET' && req.method !== 'HEAD') return false
    if (path === '/_cloud') {
      res.writeHead(308, { location: '/_cloud/' }).end()
      return true
    }
    if (path !== '/_cloud/') return false
    res.writeHead(200, headers)
    res.end(req.method === 'HEAD' ? undefined : html)
    return true
  }
}

/** Only the page's own script and styles run, told by their hashes; and nobody may put the page in a frame. */
function policyFor(html: string): string {
  const hashOf = (tag: string) => {
    const text = html.slice(html.indexOf(`<${tag}>`) + tag.length + 2, html.indexOf(`</${tag}>`))
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  }
  return [
    "default-src 'none'",
    `script-src ${hashOf('script')}`,
    `style-src ${hashOf('style')}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
