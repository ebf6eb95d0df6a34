import { PageFrame } from '@/components/page/PageFrame'
import { StateView } from '@/components/page/StateView'

export default function EntrantWorksPage() {
  return (
    <PageFrame title="我的作品" width="reading" home="/pages/entry/index">
      <StateView icon="entry" title="还没有作品">
        报名后，可以在这里看到每件作品走到哪一步。
      </StateView>
    </PageFrame>
  )
}
