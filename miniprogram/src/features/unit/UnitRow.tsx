import { Text, View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { type ListedUnit, worksInAll, worksLine } from './unitWords'

interface UnitRowProps {
  readonly unit: ListedUnit
  readonly reportBy: number | null
  readonly mayWrite: boolean
  readonly onWorks: () => void
  readonly onOpen: (what: 'edit' | 'invite' | 'remove') => void
}

export function UnitRow({ unit, reportBy, mayWrite, onWorks, onOpen }: UnitRowProps) {
  const { name, contact, post, phone, reportedAt, works } = unit
  const isLate = reportedAt !== null && reportBy !== null && reportedAt >= reportBy
  return (
    <Card className="unit-row">
      <View className="unit-name">
        <Text>{name}</Text>
        {reportedAt === null && <Badge tone="live">未报送</Badge>}
        {isLate && <Badge>迟报</Badge>}
      </View>
      <View className="unit-line figures">
        {contact === '' ? '还没有联系人' : [contact, post, phone].filter((one) => one !== '').join('　')}
      </View>
      <View className="unit-line figures">
        {worksLine(works)}
        {reportedAt !== null && `；联系人 ${clockText(reportedAt, 'M月D日')} 报送`}
      </View>
      <View className="unit-deeds">
        <Button size="small" label={`看${name}的作品`} onPress={onWorks}>
          看作品
        </Button>
        {mayWrite && (
          <>
            <Button size="small" label={`邀请${name}的联络员`} onPress={() => onOpen('invite')}>
              邀请联络员
            </Button>
            <Button size="small" label={`修改${name}`} onPress={() => onOpen('edit')}>
              修改
            </Button>
            {worksInAll(works) === 0 && (
              <Button size="small" label={`移除${name}`} onPress={() => onOpen('remove')}>
                移除
              </Button>
            )}
          </>
        )}
      </View>
    </Card>
  )
}
