import { useEffect, useState } from 'react'

/** The value once it has rested: a search is not sent at every letter. */
export const useSettled = <Value>(value: Value, ms: number): Value => {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
