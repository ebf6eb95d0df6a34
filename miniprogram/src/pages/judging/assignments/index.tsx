import { PageFrame } from '@/components/page/PageFrame'
import { StateView } from '@/components/page/StateView'

export default function AssignmentsPage() {
  return (
    <PageFrame title="我的评审" width="wide" home="/pages/me/index">
      <StateView icon="me" title="还没有分到作品">
        主办方分配后，要看的作品会出现在这里。
      </StateView>
    </PageFrame>
  )
}
