import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom'
import type { Commands } from '../host/commands'
import type { Glass, OpenGlass } from './glass'
import { hostScript } from './hostScript'

/** A phone in a jsdom window of its own: quick, no layout, and any number of them side by side in one test. */
export const openInJsdom: OpenGlass = async (image, settings, bridge) => {
  const virtualConsole = new VirtualConsole().sendTo(console, { omitJSDOMErrors: true })
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://servicewechat.com/',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole,
  })
  pretendToPlay(window)
  pretendToSee(window)
  window.eval(hostScript())
  const host = window as unknown as Window
  host.startPhone(image, { ...settings, pretendMedia: true }, bridge)

  const run: Glass['run'] = async (name, ...args) => {
    const command = host.phone[name] as (...given: typeof args) => ReturnType<Commands[typeof name]>
    return command(...args)
  }
  return {
    run,
    tap: (target) => run('tap', target),
    type: (target, words) => run('type', target, words),
    close: async () => window.close(),
  }
}

/** jsdom has no player and complains when asked to play; the events are what pages wait for. */
function pretendToPlay(window: DOMWindow): void {
  const media = window.HTMLMediaElement.prototype
  const happens = (element: HTMLMediaElement, event: string) =>
    void element.dispatchEvent(new window.Event(event))
  media.play = async function () {
    happens(this, 'play')
  }
  media.pause = function () {
    happens(this, 'pause')
  }
  media.load = () => {}
  window.scrollTo = () => {}
}

/** Without layout everything is in view: whoever watches an element learns that it is wholly there. */
function pretendToSee(window: DOMWindow): void {
  window.IntersectionObserver = class {
    constructor(private readonly tell: IntersectionObserverCallback) {}
    observe(target: Element) {
      const seen = target.getBoundingClientRect()
      const entry = {
        target,
        isIntersecting: true,
        intersectionRatio: 1,
        boundingClientRect: seen,
        intersectionRect: seen,
        rootBounds: seen,
        time: 0,
      }
      window.setTimeout(() => this.tell([entry], this as unknown as IntersectionObserver), 0)
    }
    disconnect() {}
  } as unknown as typeof IntersectionObserver
}
