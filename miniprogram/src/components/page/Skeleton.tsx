import { View } from '@tarojs/components'
import { classNames } from '../classNames'
import './skeleton.css'

type Shape = 'title' | 'line' | 'short' | 'cover' | 'card' | 'row'

/** The outline of what is coming, so that nothing jumps when it arrives. */
export function Skeleton({ shapes }: { readonly shapes: readonly Shape[] }) {
  return (
    <View className="skeleton" aria-busy="true" aria-label="正在加载">
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing; nothing in it moves.
        <View key={index} className={classNames('skeleton-shape', `is-${shape}`)} />
      ))}
    </View>
  )
}

/** A page of works on their way. */
export function SkeletonGrid({ count = 6 }: { readonly count?: number }) {
  return (
    <View className="skeleton-grid" aria-busy="true" aria-label="正在加载">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <Skeleton key={index} shapes={['cover', 'line', 'short']} />
      ))}
    </View>
  )
}
