import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { stateName, stateTone, type UnitWork } from './unitWords'

interface UnitWorkRowProps {
  readonly work: UnitWork
  readonly onClaim: (() => void) | undefined
  readonly onEdit: (() => void) | undefined
}

export function UnitWorkRow({ work, onClaim, onEdit }: UnitWorkRowProps) {
  const { title, authors, state, submittedAt, channel, fileName, isClaimed, reasons, mendBy } = work
  return (
    <View className="work-row" role="row">
      <View className="work-title" role="cell">
        {title}
        {reasons.length > 0 && (
          <View className="work-reason">{reasons.map(({ text }) => text).join('；')}</View>
        )}
        {state === 'returned' && mendBy !== null && (
          <View className="work-reason figures">{`请在 ${clockText(mendBy, 'M月D日 HH:mm')} 前改好`}</View>
        )}
      </View>
      <View className="work-people" role="cell">
        {authors.join('、')}
      </View>
      <View className="work-where figures" role="cell">
        {channel === 'unit' ? '单位报送' : '工作人员录入'}
        {submittedAt !== null && `，${clockText(submittedAt, 'M月D日')} 提交`}
        {state === 'draft' && fileName !== '' && `，等 ${fileName}`}
      </View>
      <View className="work-state" role="cell">
        <Badge tone={stateTone(state)}>{stateName(state)}</Badge>
        {onEdit && (
          <Button
            size="small"
            kind={state === 'returned' ? 'primary' : 'secondary'}
            label={`修改《${title}》`}
            onPress={onEdit}
          >
            修改
          </Button>
        )}
        {isClaimed ? (
          <Badge>已认领</Badge>
        ) : (
          onClaim && (
            <Button size="small" label={`生成《${title}》的认领码`} onPress={onClaim}>
              认领码
            </Button>
          )
        )}
      </View>
    </View>
  )
}
