import { PageFrame } from '@/components/page/PageFrame'
import { StateView } from '@/components/page/StateView'

export default function AdminContestsPage() {
  return (
    <PageFrame title="赛事管理" width="wide" home="/pages/desk/index">
      <StateView icon="desk" title="还没有赛事">
        可以从一个样例开始，也可以复制以前的赛事。
      </StateView>
    </PageFrame>
  )
}
