import { showToast } from '@/components/overlay/toast'
import { pageOf, tabs } from './tabs'

/** A part of the app that the network did not bring: a script, or a style sheet. */
const isMissingPart = (reason: unknown): boolean =>
  reason instanceof Error &&
  (reason.name === 'ChunkLoadError' || ('code' in reason && reason.code === 'CSS_CHUNK_LOAD_FAILED'))

const addressedPage = () => location.hash.slice(1).split('?')[0] ?? ''
const isTab = (page: string) => tabs.some(({ name }) => pageOf(name) === page)

/** The first page of all: there is none yet to say it on. */
const standIn = (): void => {
  const words = document.createElement('button')
  words.textContent = '页面没能打开，可能是网络不稳。点这里再试一次'
  words.style.cssText =
    'position:fixed;inset:0;border:0;background:#faf8f3;color:#1f1b16;font:17px/1.6 sans-serif'
  words.onclick = () => location.reload()
  document.body.append(words)
}

let isTakingBack = false

/** The router must not hear of an address that is taken back: it would leave the page that is still there. */
const keepFromRouter = (event: Event): void => {
  if (!isTakingBack) return
  event.stopImmediatePropagation()
  // A browser tells both, in this order.
  if (event.type === 'hashchange') isTakingBack = false
}

/** A browser fetches each page when it is first opened. Where that fails the tap must not have been for nothing. */
export const tellMissingPages = (): void => {
  // Before the router listens: on the window itself whoever came first is told first.
  window.addEventListener('popstate', keepFromRouter)
  window.addEventListener('hashchange', keepFromRouter)
  window.addEventListener('unhandledrejection', (event) => {
    if (!isMissingPart(event.reason)) return
    event.preventDefault()
    if (!document.querySelector('.page-frame')) return standIn()
    // The router has gone there already; a tab takes the place of another and leaves nothing to go back to.
    if (!isTab(addressedPage())) {
      isTakingBack = true
      history.back()
    }
    showToast('页面没能打开，网络好了再点一次', 'bad')
  })
}
