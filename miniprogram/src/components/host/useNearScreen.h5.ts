import { useEffect, useRef } from 'react'
import type { NearScreen } from './nearScreen'
import { nearMargin } from './nearScreen'

export const useNearScreen = (id: string, onChange: (now: NearScreen) => void): void => {
  const listener = useRef(onChange)
  listener.current = onChange
  useEffect(() => {
    const element = document.getElementById(id)
    if (!element) return
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries[entries.length - 1]
        if (last) listener.current({ isNear: last.isIntersecting, height: last.boundingClientRect.height })
      },
      { rootMargin: `${nearMargin}px 0px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [id])
}
