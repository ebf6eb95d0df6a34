import { View } from '@tarojs/components'
import { tickWords } from '#shared/rules/panelText'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { useKeys } from '@/components/host/useKeys'
import { Icon } from '@/components/icon/Icon'
import type { Marks } from './scoring'
import './marks.css'

interface TickMarksProps {
  readonly mode: 'ticks' | 'passFail'
  readonly marks: Marks
  readonly disabled: boolean
  readonly onChange: (marks: Marks) => void
}

/** Two answers, each as broad as a thumb; at a desk 1 and 0. */
export function TickMarks({ mode, marks, disabled, onChange }: TickMarksProps) {
  const words = tickWords(mode)
  const give = (tick: boolean) => {
    if (!disabled) onChange({ ...marks, tick: marks.tick === tick ? null : tick })
  }
  useKeys((key) => {
    if (key !== '1' && key !== '0') return false
    give(key === '1')
    return true
  })
  return (
    <View className="ticks" role="radiogroup" aria-label="你的判断">
      <Pressable
        role="radio"
        on={marks.tick === true}
        disabled={disabled}
        className={classNames('tick', marks.tick === true && 'is-yes')}
        onPress={() => give(true)}
      >
        <Icon name="check" /> {words.yes}
      </Pressable>
      <Pressable
        role="radio"
        on={marks.tick === false}
        disabled={disabled}
        className={classNames('tick', marks.tick === false && 'is-no')}
        onPress={() => give(false)}
      >
        <Icon name="close" /> {words.no}
      </Pressable>
    </View>
  )
}
