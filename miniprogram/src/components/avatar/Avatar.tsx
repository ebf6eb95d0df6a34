import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '../classNames'
import { Picture } from '../host/Picture'
import './avatar.css'

interface AvatarProps {
  readonly name: string
  readonly src?: string | null
  readonly size?: 'small' | 'large'
}

const tints = 4

/** The same name has the same tint everywhere. */
const tintOf = (name: string): number => {
  let sum = 0
  for (const character of Array.from(name)) sum += character.codePointAt(0) ?? 0
  return sum % tints
}

export function Avatar({ name, src, size }: AvatarProps) {
  const [failed, setFailed] = useState<string>()
  const showsPicture = src && src !== failed
  return (
    <View className={classNames('avatar', size && `is-${size}`, `tint-${tintOf(name)}`)}>
      {showsPicture ? (
        <Picture className="avatar-picture" src={src} alt={name} onError={() => setFailed(src)} />
      ) : (
        <Text>{Array.from(name)[0] ?? '？'}</Text>
      )}
    </View>
  )
}
