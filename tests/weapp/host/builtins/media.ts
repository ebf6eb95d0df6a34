import type { BuiltIn, BuiltInView } from './builtIn'

const objectFits: Record<string, string> = {
  aspectFit: 'contain',
  aspectFill: 'cover',
  scaleToFill: 'fill',
  widthFix: 'fill',
  heightFix: 'fill',
}

/** Loads what a `src` names, later sources winning over slow earlier ones. */
function sourceSetter(view: BuiltInView, load: (address: string) => void) {
  let latest = 0
  return async (source: string) => {
    latest += 1
    const mine = latest
    try {
      const address = source ? await view.host.addressOf(source) : ''
      if (mine === latest) load(address)
    } catch {
      if (mine === latest) view.emit('error', { errMsg: `GET ${source} failed` })
    }
  }
}

export const image: BuiltIn = {
  properties: { src: '', mode: 'scaleToFill', lazyLoad: false },
  start(view) {
    const inner = document.createElement('img')
    inner.draggable = false
    view.element.append(inner)
    inner.addEventListener('load', () =>
      view.emit('load', { width: inner.naturalWidth, height: inner.naturalHeight }),
    )
    inner.addEventListener('error', () => view.emit('error', { errMsg: `GET ${inner.src} failed` }))
    return {
      src: sourceSetter(view, (address) => {
        if (!address) return inner.removeAttribute('src')
        inner.src = address
        if (view.host.pretendMedia) setTimeout(() => view.emit('load', { width: 320, height: 180 }), 0)
      }),
      mode: (mode: string) => {
        inner.style.objectFit = objectFits[mode] ?? 'none'
        view.element.dataset.mode = mode
      },
    }
  },
}

export const video: BuiltIn = {
  properties: {
    src: '',
    poster: '',
    autoplay: false,
    loop: false,
    muted: false,
    controls: true,
    initialTime: 0,
  },
  start(view) {
    const inner = document.createElement('video')
    inner.controls = true
    inner.playsInline = true
    view.element.append(inner)
    const forward = (event: string, detail: () => Record<string, unknown> = () => ({}), name = event) =>
      inner.addEventListener(event, () => view.emit(name, detail()))
    for (const event of ['play', 'pause', 'ended', 'waiting']) forward(event)
    forward('timeupdate', () => ({ currentTime: inner.currentTime, duration: inner.duration }))
    forward('loadedmetadata', () => ({
      width: inner.videoWidth,
      height: inner.videoHeight,
      duration: inner.duration,
    }))
    forward('error', () => ({ errMsg: 'MEDIA_ERR_SRC_NOT_SUPPORTED' }))
    forward('seeked', () => ({ position: inner.currentTime }), 'seekcomplete')
    return {
      src: sourceSetter(view, (address) => {
        inner.src = address
        if (address && view.get('autoplay')) void inner.play().catch(() => {})
      }),
      poster: sourceSetter(view, (address) => {
        inner.poster = address
      }),
      loop: (on: boolean) => {
        inner.loop = Boolean(on)
      },
      muted: (on: boolean) => {
        inner.muted = Boolean(on)
      },
      controls: (on: boolean) => {
        inner.controls = Boolean(on)
      },
    }
  },
}

export const canvas: BuiltIn = {
  properties: { type: '', canvasId: '' },
  start(view) {
    view.element.append(document.createElement('canvas'))
    return undefined
  },
}

interface RichNode {
  type?: string
  text?: string
  name?: string
  children?: RichNode[]
}

const richText = (nodes: RichNode[]): string =>
  nodes.map((node) => node.text ?? richText(node.children ?? [])).join('')

/** Words only: a test reads them; their dress is WeChat's own. */
export const richTextView: BuiltIn = {
  properties: { nodes: [] },
  start: (view) => ({
    nodes: (nodes: RichNode[] | string) => {
      view.element.textContent = typeof nodes === 'string' ? nodes.replace(/<[^>]*>/g, '') : richText(nodes)
    },
  }),
}
