import { View } from '@tarojs/components'
import { judgingLimits } from '#shared/model/judging'
import { openFile } from '@/api/openFile'
import { Button } from '@/components/button/Button'
import { showToast } from '@/components/overlay/toast'
import { FilesField } from '@/features/media/FilesField'
import type { Paper } from './usePaperForm'

interface ScansFieldProps {
  readonly contestId: string
  readonly slot: string
  readonly scans: Paper['scans']
  readonly onChange: (scans: Paper['scans']) => void
}

/** The signed sheet itself, page by page. */
export function ScansField({ contestId, slot, scans, onChange }: ScansFieldProps) {
  const open = async (fileId: string, name: string) => {
    if (!(await openFile(fileId, name))) showToast('没能打开，请在电脑上再试一次', 'bad')
  }
  return (
    <FilesField
      contestId={contestId}
      purpose="scan"
      slot={slot}
      files={scans}
      most={judgingLimits.scans}
      label={`签名的评分表（${scans.length} 页）`}
      firstLabel="签名的评分表"
      nextLabel="再加一页"
      hint="拍照、扫描件或 PDF"
      isRequired
      onChange={onChange}
    >
      {({ fileId, name }, at, drop) => (
        <View key={fileId} className="paper-scan">
          <View className="paper-scan-name">{name}</View>
          <Button size="small" label={`打开第 ${at + 1} 页`} onPress={() => void open(fileId, name)}>
            打开
          </Button>
          <Button size="small" kind="quiet" label={`去掉第 ${at + 1} 页`} onPress={drop}>
            去掉
          </Button>
        </View>
      )}
    </FilesField>
  )
}
