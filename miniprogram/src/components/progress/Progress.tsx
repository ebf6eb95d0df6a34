import { Text, View } from '@tarojs/components'
import { classNames } from '../classNames'
import './progress.css'

interface ProgressProps {
  /** 0 … 1; left out while nobody can say how long it takes. */
  readonly done?: number
  readonly label?: string
  readonly note?: string
  readonly tone?: 'plain' | 'failed'
}

const percentOf = (done: number): number => Math.round(Math.min(1, Math.max(0, done)) * 100)

export function Progress({ done, label, note, tone = 'plain' }: ProgressProps) {
  const percent = done === undefined ? undefined : percentOf(done)
  return (
    <View className={classNames('progress', `is-${tone}`)}>
      {(label || percent !== undefined) && (
        <View className="progress-head">
          <Text>{label}</Text>
          {percent !== undefined && <Text className="figures">{percent}%</Text>}
        </View>
      )}
      <View className="progress-track" role="progressbar" aria-valuenow={percent} aria-label={label}>
        <View
          className={classNames('progress-bar', percent === undefined && 'is-endless')}
          style={percent === undefined ? undefined : { transform: `scaleX(${percent / 100})` }}
        />
      </View>
      {note && <View className="progress-note">{note}</View>}
    </View>
  )
}
