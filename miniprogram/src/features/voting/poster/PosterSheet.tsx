import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { offerPoster } from './makePoster'
import './poster.css'

interface PosterSheetProps {
  readonly title: string
  readonly home: string
  /** Its address once it is drawn; undefined while it is, and `failed` where this phone cannot. */
  readonly poster: string | undefined
  readonly onAgain: () => void
  readonly about: string
  /** What else to do where it cannot be drawn. */
  readonly instead: string
  readonly note?: string
  /** In place of the picture: what it would be of cannot be read. */
  readonly trouble?: ReactNode
}

/** The drawn sheet, and the way to hand it on. */
export function PosterSheet(props: PosterSheetProps) {
  const { title, home, poster, onAgain, about, instead, note, trouble } = props
  const isDrawn = poster !== undefined && poster !== 'failed' && !trouble
  return (
    <PageFrame
      title={title}
      home={home}
      footer={
        isDrawn && (
          <Button kind="primary" isWide onPress={() => offerPoster(poster)}>
            发给朋友或保存
          </Button>
        )
      }
    >
      {trouble ||
        (poster === 'failed' ? (
          <StateView icon="picture" title="海报没有画成" action={<Button onPress={onAgain}>再试一次</Button>}>
            {instead}
          </StateView>
        ) : poster === undefined ? (
          <Skeleton shapes={['cover', 'title', 'short']} />
        ) : (
          <View className="poster">
            <Image
              className="poster-picture"
              src={poster}
              mode="widthFix"
              showMenuByLongpress
              ariaLabel={about}
            />
            {note && <View className="poster-note">{note}</View>}
          </View>
        ))}
    </PageFrame>
  )
}
