import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { remaining } from './remaining'
import { useInstant } from './useInstant'
import './countdown.css'

interface CountdownProps {
  readonly until: number
  /** The server's clock: a phone's own may be hours off. */
  readonly now: () => number
  readonly label?: string
  /** What stands there once it is over. */
  readonly ended: string
  readonly onEnd?: () => void
}

export function Countdown({ until, now, label, ended, onEnd }: CountdownProps) {
  const at = useInstant(now, (instant) => remaining(until - instant).changesInMs)
  const { parts, isOver } = remaining(until - at)

  const end = useRef(onEnd)
  end.current = onEnd
  const wasOver = useRef(isOver)
  useEffect(() => {
    if (isOver && !wasOver.current) end.current?.()
    wasOver.current = isOver
  }, [isOver])

  if (isOver) return <View className="countdown is-over">{ended}</View>
  return (
    <View className="countdown" role="timer">
      {label && <Text className="countdown-label">{label}</Text>}
      {parts.map((part) => (
        <Text key={part.unit} className="countdown-part">
          <Text className="countdown-figure figures">{part.figure}</Text>
          <Text className="countdown-unit">{part.unit}</Text>
        </Text>
      ))}
    </View>
  )
}
