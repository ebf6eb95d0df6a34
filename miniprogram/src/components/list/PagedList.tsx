import { View } from '@tarojs/components'
import { type ReactNode, useCallback, useId, useMemo } from 'react'
import { Button } from '../button/Button'
import { useNearScreen } from '../host/useNearScreen'
import { Spinner } from '../progress/Spinner'
import { chunksOf } from './chunks'
import { ListChunk } from './ListChunk'
import './list.css'

interface PagedListProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly renderItem: (item: Item, index: number) => ReactNode
  readonly layout?: 'rows' | 'grid'
  /** Called when the end comes near; leave it out where there is no more. */
  readonly onMore?: () => void
  readonly more?: 'idle' | 'loading' | 'failed'
  readonly end?: ReactNode
}

/**
 * A long list on the page's own scroll. It is drawn in chunks; those far from the screen are an empty box of the
 * height they had, so cards may have any height and only about four chunks exist at a time.
 */
export function PagedList<Item>(props: PagedListProps<Item>) {
  const { items, keyOf, renderItem, layout = 'rows', onMore, more = 'idle', end } = props
  const list = useId().replace(/:/g, '')
  const chunks = useMemo(() => chunksOf(items), [items])
  return (
    <View className="list">
      {chunks.map((chunk) => (
        <ListChunk
          key={chunk.start}
          id={`${list}-${chunk.start}`}
          chunk={chunk}
          keyOf={keyOf}
          renderItem={renderItem}
          layout={layout}
        />
      ))}
      {onMore && more === 'idle' && <ListEnd key={items.length} id={`${list}-end`} onNear={onMore} />}
      {more === 'loading' && (
        <View className="list-note">
          <Spinner /> 正在加载
        </View>
      )}
      {more === 'failed' && (
        <View className="list-note">
          <Button size="small" onPress={onMore}>
            没能加载，再试一次
          </Button>
        </View>
      )}
      {!onMore && more === 'idle' && items.length > 0 && end && <View className="list-note">{end}</View>}
    </View>
  )
}

function ListEnd({ id, onNear }: { readonly id: string; readonly onNear: () => void }) {
  useNearScreen(
    id,
    useCallback(({ isNear }) => isNear && onNear(), [onNear]),
  )
  return <View id={id} className="list-end" />
}
