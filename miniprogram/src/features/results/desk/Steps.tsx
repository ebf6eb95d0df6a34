import { View } from '@tarojs/components'
import { classNames } from '@/components/classNames'
import { Icon } from '@/components/icon/Icon'
import type { Results } from './results'
import { stepsOf } from './stepsOf'

export function Steps({ results }: { readonly results: Results }) {
  return (
    <View className="desk-steps">
      {stepsOf(results).map(({ title, note, state }, index) => (
        <View key={title} className={classNames('desk-step', `is-${state}`)}>
          <View className="desk-step-sign figures">
            {state === 'done' ? <Icon name="check" size="small" /> : String(index + 1)}
          </View>
          <View className="desk-step-words">
            <View className="desk-step-title">{title}</View>
            <View className="desk-note figures">{note}</View>
          </View>
        </View>
      ))}
    </View>
  )
}
