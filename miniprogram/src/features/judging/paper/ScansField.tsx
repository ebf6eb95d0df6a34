import { View } from '@tarojs/components'
import { judgingLimits } from '#shared/model/judging'
import { openFile } from '@/api/openFile'
import { Button } from '@/components/button/Button'
import { Field } from '@/components/form/Field'
import { showToast } from '@/components/overlay/toast'
import { UploadField } from '@/features/media/UploadField'
import { uploadDesk } from '@/features/media/uploadDesk'
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
    <>
      {scans.length > 0 && (
        <Field label={`签名的评分表（${scans.length} 页）`} isBare>
          {scans.map((scan, at) => (
            <View key={scan.fileId} className="paper-scan">
              <View className="paper-scan-name">{scan.name}</View>
              <Button
                size="small"
                label={`打开第 ${at + 1} 页`}
                onPress={() => void open(scan.fileId, scan.name)}
              >
                打开
              </Button>
              <Button
                size="small"
                kind="quiet"
                label={`去掉第 ${at + 1} 页`}
                onPress={() => onChange(scans.filter((one) => one !== scan))}
              >
                去掉
              </Button>
            </View>
          ))}
        </Field>
      )}
      {scans.length < judgingLimits.scans && (
        <UploadField
          label={scans.length === 0 ? '签名的评分表' : '再加一页'}
          hint="拍照、扫描件或 PDF"
          isRequired={scans.length === 0}
          contestId={contestId}
          purpose="scan"
          slot={slot}
          asked={{}}
          onStored={({ fileId, name }) => {
            uploadDesk.clear(slot)
            if (!scans.some((one) => one.fileId === fileId)) onChange([...scans, { fileId, name }])
          }}
        />
      )}
    </>
  )
}
