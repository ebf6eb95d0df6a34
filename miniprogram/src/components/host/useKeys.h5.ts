import { useEffect, useRef } from 'react'

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Keys at a desk. Whoever types text, holds a modifier or has a dialog open means something else. */
export const useKeys = (onKey: (key: string) => boolean): void => {
  const press = useRef(onKey)
  press.current = onKey
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typesText(event.target)) return
      if (document.querySelector('[aria-modal="true"]')) return
      if (press.current(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
