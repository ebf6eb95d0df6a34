import { useEffect, useState } from 'react'

/** A browser that has room for lists beside details. The same number stands in the style sheets. */
export const useWideWindow = (): boolean => {
  const [query] = useState(() => window.matchMedia('(min-width: 840px)'))
  const [isWide, setWide] = useState(query.matches)
  useEffect(() => {
    const look = () => setWide(query.matches)
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [query])
  return isWide
}
