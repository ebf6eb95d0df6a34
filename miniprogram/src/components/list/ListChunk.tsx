import { CustomWrapper, View } from '@tarojs/components'
import { Fragment, type ReactNode, useRef, useState } from 'react'
import { classNames } from '../classNames'
import { useNearScreen } from '../host/useNearScreen'
import { type Chunk, chunkSize } from './chunks'

interface ListChunkProps<Item> {
  readonly id: string
  readonly chunk: Chunk<Item>
  readonly keyOf: (item: Item) => string
  readonly renderItem: (item: Item, index: number) => ReactNode
  readonly layout: 'rows' | 'grid'
}

/** CustomWrapper makes a change inside cost WeChat a setData of this chunk and not of the page. */
export function ListChunk<Item>({ id, chunk, keyOf, renderItem, layout }: ListChunkProps<Item>) {
  // The first two are drawn at once: waiting for the observer would flash an empty page.
  const [isNear, setNear] = useState(chunk.start < 2 * chunkSize)
  const height = useRef(0)
  const isDrawn = isNear || height.current === 0
  useNearScreen(id, (now) => {
    // Measured only while drawn: a box never learns its height from itself.
    if (isDrawn) height.current = now.height
    setNear(now.isNear)
  })
  return (
    <View id={id} style={isDrawn ? undefined : { height: `${height.current}px` }}>
      {isDrawn && (
        <CustomWrapper>
          <View className={classNames('list-chunk', `is-${layout}`)}>
            {chunk.items.map((item, index) => (
              <Fragment key={keyOf(item)}>{renderItem(item, chunk.start + index)}</Fragment>
            ))}
          </View>
        </CustomWrapper>
      )}
    </View>
  )
}
