import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Read } from '@/features/shell/Read'
import { duplicateWords } from './reviewWords'
import { Sides } from './Sides'

interface DuplicatesViewProps {
  readonly contestId: string
  readonly onOpen: (entryId: string) => void
}

/** Works that may be one, over the whole contest: both sides, and a person decides. */
export function DuplicatesView({ contestId, onOpen }: DuplicatesViewProps) {
  const found = useRead('entry', 'listDuplicates', { contestId })
  return (
    <Read of={found} skeleton={<Skeleton shapes={['row', 'row', 'row']} />}>
      {({ pairs, more }) =>
        pairs.length === 0 ? (
          <StateView icon="check" title="没有发现重复" isInline>
            同一个文件、同一个链接、作者和标题都相同、同一个手机号，都会列在这里。
          </StateView>
        ) : (
          <View className="review-part">
            {pairs.map(({ kind, works }) => (
              <Sides
                key={`${kind} ${works.map(({ entryId }) => entryId).join(' ')}`}
                why={duplicateWords[kind]}
                works={works}
                onOpen={onOpen}
              />
            ))}
            {more && <View className="review-faint">还有更多，处理完这些会接着列出。</View>}
          </View>
        )
      }
    </Read>
  )
}
