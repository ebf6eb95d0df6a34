import type { BuiltIn } from './builtIn'

export const scrollView: BuiltIn = {
  properties: {
    scrollX: false,
    scrollY: false,
    scrollTop: 0,
    scrollLeft: 0,
    scrollIntoView: '',
    upperThreshold: 50,
    lowerThreshold: 50,
    refresherEnabled: false,
    refresherTriggered: false,
  },
  start(view) {
    const { element } = view
    let atEnd = false
    element.addEventListener('scroll', (happened) => {
      happened.stopPropagation()
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element
      view.emit('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
      const below = view.get('scrollX')
        ? scrollWidth - clientWidth - scrollLeft
        : scrollHeight - clientHeight - scrollTop
      const near = below <= Number(view.get('lowerThreshold'))
      if (near && !atEnd) view.emit('scrolltolower', { direction: view.get('scrollX') ? 'right' : 'bottom' })
      atEnd = near
    })
    element.addEventListener('phonepull', () => view.emit('refresherrefresh'))
    return {
      scrollX: (on: boolean) => {
        element.style.overflowX = on ? 'auto' : 'hidden'
      },
      scrollY: (on: boolean) => {
        element.style.overflowY = on ? 'auto' : 'hidden'
      },
      scrollTop: (top: number) => {
        element.scrollTop = Number(top)
      },
      scrollLeft: (left: number) => {
        element.scrollLeft = Number(left)
      },
      scrollIntoView: (id: string) => {
        const named = (inside: Element) =>
          (inside as Element & { __wxElement?: { id: string } }).__wxElement?.id === id
        if (id) [...element.querySelectorAll('*')].find(named)?.scrollIntoView?.()
      },
    }
  },
}

/** One item is in view; a swipe of the finger (or `phone.swipe`) brings the next. It does not play by itself. */
export const swiper: BuiltIn = {
  properties: { current: 0, vertical: false, circular: false, autoplay: false },
  start(view) {
    const { element } = view
    let current = 0
    let from: number | null = null
    const items = () => [...element.querySelectorAll<HTMLElement>('wx-swiper-item')]
    const show = (index: number) => {
      current = index
      for (const item of items()) item.style.transform = `translateX(${-100 * index}%)`
    }
    const swipe = (step: number) => {
      const count = items().length
      const next = view.get('circular')
        ? (current + step + count) % count
        : Math.min(Math.max(current + step, 0), count - 1)
      if (next === current) return
      show(next)
      view.emit('change', { current: next, currentItemId: '', source: 'touch' })
      view.emit('animationfinish', { current: next, currentItemId: '', source: 'touch' })
    }
    element.addEventListener('pointerdown', (down) => {
      from = down.clientX
    })
    element.addEventListener('pointerup', (up) => {
      const moved = from === null ? 0 : up.clientX - from
      from = null
      if (Math.abs(moved) > 30) swipe(moved < 0 ? 1 : -1)
    })
    element.addEventListener('phoneswipe', (swiped) => swipe((swiped as CustomEvent<number>).detail))
    return { current: (index: number) => show(Number(index)) }
  },
}
