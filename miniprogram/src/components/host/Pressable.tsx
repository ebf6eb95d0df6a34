import { Button, View } from '@tarojs/components'
import { classNames } from '../classNames'
import type { PressableProps } from './PressableProps'
import './pressable.css'

// A view that loses its listener becomes another kind of node, which costs more than one that ignores taps.
const ignore = () => undefined

/** Whatever can be tapped. In WeChat a plain view: its button brings a look of its own. */
export function Pressable({ onPress, children, className, style, disabled, opensShare }: PressableProps) {
  const hoverClass = disabled ? 'none' : 'is-pressed'
  if (opensShare && !disabled) {
    return (
      <Button
        className={classNames('pressable-share', className)}
        style={style}
        openType="share"
        hoverClass={hoverClass}
      >
        {children}
      </Button>
    )
  }
  return (
    <View
      className={className}
      style={style}
      hoverClass={hoverClass}
      hoverStayTime={80}
      onClick={disabled ? ignore : onPress}
    >
      {children}
    </View>
  )
}
