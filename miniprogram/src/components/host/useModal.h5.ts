import { useEffect, useRef } from 'react'

const focusable = 'button, input, textarea, select, a[href], [tabindex]:not([tabindex="-1"])'

const topmost = () => {
  const open = document.querySelectorAll<HTMLElement>('[aria-modal="true"]')
  return open[open.length - 1]
}

/** Escape closes, Tab stays inside, the focus goes in and comes back. */
export const useModal = (isOpen: boolean, onClose: () => void): void => {
  const close = useRef(onClose)
  close.current = onClose

  useEffect(() => {
    if (!isOpen) return
    const before = document.activeElement as HTMLElement | null
    // The custom elements set their attributes only after mounting.
    const focusIn = setTimeout(() => topmost()?.querySelector<HTMLElement>(focusable)?.focus(), 0)

    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab') keepInside(event)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(focusIn)
      document.removeEventListener('keydown', onKey)
      before?.focus()
    }
  }, [isOpen])
}

const keepInside = (event: KeyboardEvent) => {
  const stops = Array.from(topmost()?.querySelectorAll<HTMLElement>(focusable) ?? [])
  const first = stops[0]
  const last = stops[stops.length - 1]
  if (!first || !last) return
  const leaving = event.shiftKey ? first : last
  if (document.activeElement !== leaving) return
  event.preventDefault()
  ;(event.shiftKey ? last : first).focus()
}
