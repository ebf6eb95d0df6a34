import { clockText } from '#shared/lib/day'
import { StateView } from '@/components/page/StateView'

interface NotShownProps {
  readonly state: 'hidden' | 'at-times'
  readonly nextAt: number | null
}

/** The count goes on, and nobody sees it: said in a way that leaves no doubt about one's own votes. */
export function NotShown({ state, nextAt }: NotShownProps) {
  const kept = '你投的每一票都已记下，在“我的”里可以查看。'
  if (state === 'at-times') {
    const when =
      nextAt === null ? '主办方会在定好的时刻公布' : `${clockText(nextAt, 'M月D日 HH:mm')} 公布第一次`
    return (
      <StateView icon="clock" title="榜单定时公布">
        {when}。{kept}
      </StateView>
    )
  }
  return (
    <StateView icon="ranking" title="票数现在不公布">
      这个赛事的结果由主办方最后揭晓，之前谁的名次都不显示。{kept}
    </StateView>
  )
}
