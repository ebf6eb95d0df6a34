import { useRouter } from '@tarojs/taro'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { SectionView } from './SectionView'
import { isSectionKey, titleOf } from './sections'
import { usePlan } from './usePlan'

/** One part of a contest, where there is no room to show it beside the list. */
export function SectionScreen() {
  const { section, at } = useRouter().params
  const key = isSectionKey(section) ? section : 'basics'
  const { editing, reading } = usePlan()
  return (
    <PageFrame title={titleOf(key)} width="wide" home="/pages/desk/index">
      <Read of={reading} skeleton={<Skeleton shapes={['line', 'row', 'row', 'row']} />}>
        {(edited) => (
          <SectionView section={key} edited={edited} editing={editing} at={at && decodeURIComponent(at)} />
        )}
      </Read>
    </PageFrame>
  )
}
