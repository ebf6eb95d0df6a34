import { Text } from '@tarojs/components'
import { groupDigits } from './groupDigits'
import './rolling-number.css'

/** A number that changes now and then. Only the figures that changed move; under reduced motion none does. */
export function RollingNumber({ value }: { readonly value: number }) {
  const characters = groupDigits(value).split('')
  return (
    <Text className="rolling-number figures">
      {characters.map((character, index) => {
        // Counted from the right, so that 999 → 1,000 does not move every figure.
        const place = characters.length - index
        return (
          <Text key={`${place}:${character}`} className="rolling-figure">
            {character}
          </Text>
        )
      })}
    </Text>
  )
}
