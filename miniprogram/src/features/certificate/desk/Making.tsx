import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Progress } from '@/components/progress/Progress'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import type { PartProps } from './CertificatesScreen'
import { useMaking } from './useMaking'

/** Whoever makes them, and whoever watches, sees how far it is. */
const WATCHED_MS = 3_000

export function Making({ contestId, desk }: PartProps) {
  const { make, isMaking, refusal, counts: known } = useMaking(contestId, desk.counts)
  const isUnderWay = isMaking || desk.counts.waiting > 0
  const watched = useRead(
    'certificate',
    'certificateProgress',
    { contestId },
    { isNeeded: isUnderWay, everyMs: WATCHED_MS, staleMs: 0 },
  )
  const { waiting, stuck, made, voided, replaced } =
    isUnderWay && watched.state === 'ready' ? watched.value.counts : known
  const total = waiting + stuck + made
  const needsOwner = desk.seals.length > 0 && !desk.maySeal
  const why =
    desk.finalAt === null
      ? '要等最终名单公布'
      : desk.version === 0
        ? '请先保存样式'
        : needsOwner
          ? '样式里有印章，请赛事负责人制作'
          : undefined
  const rest = [
    stuck > 0 ? `${stuck} 张缺字没有制作` : '',
    voided > 0 ? `${voided} 张已作废` : '',
    replaced > 0 ? `${replaced} 张已换发` : '',
  ].filter((some) => some !== '')
  return (
    <Card title="制作证书">
      <View className="certificate-form">
        {total > 0 && (
          <Progress
            done={(made + stuck) / total}
            label={`${made} / ${total} 张`}
            note={rest.length > 0 ? `${rest.join('，')}。` : undefined}
          />
        )}
        {total === 0 && (
          <View className="certificate-note">
            每张一个编号，谁都可以查验。分批制作，中断后接着做，不会重复。
          </View>
        )}
        <RefusalNotice of={refusal} />
        {desk.mayWrite && (
          <Button kind="primary" isWide isLoading={isMaking} reason={why} onPress={() => void make()}>
            {isMaking ? '正在制作' : total === 0 ? '开始制作' : waiting > 0 ? '继续制作' : '看看有没有缺的'}
          </Button>
        )}
      </View>
    </Card>
  )
}
