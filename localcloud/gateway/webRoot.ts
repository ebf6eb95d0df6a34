import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { CompressedTexts } from './compressedTexts'
import { contentTypeOf, isText } from './contentTypes'
import type { Route } from './gateway'

interface Found {
  readonly path: string
  readonly etag: string
}

/** Serves the built web preview; a page's address that is no file gets `index.html`, whose router knows it. */
export function webRootRoute(root: string, at = ''): Route {
  const texts = new CompressedTexts()
  return async (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return false
    const asked = pathOf(req)
    if (asked === null || asked.startsWith('/_cloud')) return false
    if (at !== '' && asked === at) return redirect(res, `${at}/${req.url?.slice(at.length) ?? ''}`)
    if (at !== '' && !asked.startsWith(`${at}/`)) return false
    const pathname = asked.slice(at.length)
    const found =
      (await find(root, pathname)) ?? (isPage(req, pathname) ? await find(root, '/index.html') : null)
    if (!found) return false
    await send(found, texts, req, res)
    return true
  }
}

/** What a page names beside itself lies in its folder, so the folder's address ends in a slash. */
function redirect(res: ServerResponse, location: string): boolean {
  res.writeHead(308, { location }).end()
  return true
}

function pathOf(req: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent((req.url ?? '/').split(/[?#]/, 1)[0] as string)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

const isPage = (req: IncomingMessage, pathname: string): boolean =>
  extname(pathname) === '' && (req.headers.accept ?? '').includes('text/html')

/** Compares real paths, so that neither `..` nor a link leads out of the root. */
async function find(root: string, pathname: string): Promise<Found | null> {
  try {
    const home = await realpath(root)
    const asked = join(home, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const path = await realpath(asked)
    if (!path.startsWith(home + sep)) return null
    const { size, mtimeMs } = await stat(path)
    return (await stat(path)).isFile()
      ? { path, etag: `"${size.toString(36)}-${mtimeMs.toString(36)}"` }
      : null
  } catch {
    return null
  }
}

async function send(
  { path, etag }: Found,
  texts: CompressedTexts,
  req: IncomingMessage,
  res: ServerResponse,
) {
  const type = contentTypeOf(path)
  const headers: Record<string, string | number> = {
    etag,
    'content-type': type,
    // The browser keeps it and asks each time whether it still holds: a rebuilt preview shows at once.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'self'",
  }
  if (req.headers['if-none-match'] === etag) return void res.writeHead(304, headers).end()
  if (isText(type)) {
    const { body, encoding } = await texts.read(path, etag, req.headers['accept-encoding'])
    if (encoding) headers['content-encoding'] = encoding
    res.writeHead(200, { ...headers, vary: 'accept-encoding', 'content-length': body.length })
    return void res.end(req.method === 'HEAD' ? undefined : body)
  }
  res.writeHead(200, { ...headers, 'content-length': (await stat(path)).size })
  if (req.method === 'HEAD') return void res.end()
  createReadStream(path)
    .on('error', () => res.destroy())
    .pipe(res)
}
