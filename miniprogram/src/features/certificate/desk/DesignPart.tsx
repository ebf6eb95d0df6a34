import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CertificateDesign } from '#shared/model/certificate'
import { readAgain } from '@/api/readAgain'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import type { PartProps } from './CertificatesScreen'
import { ConfirmByField } from './ConfirmByField'
import { DesignFields } from './DesignFields'
import { DesignPreview } from './DesignPreview'
import { SealsField } from './SealsField'

/** Words on the left, the sheet on the right: drawn by the server as it will be printed. */
export function DesignPart({ contestId, desk }: PartProps) {
  const [design, write] = useState<CertificateDesign>(desk.design)
  const [confirmBy, setConfirmBy] = useState(desk.confirmBy)
  const { act, isSending, refusal } = useDeed('certificate', 'saveDesign', () => {
    showToast('已保存', 'good')
    readAgain('certificate', 'openDesk')
  })
  const isChanged =
    desk.version === 0 ||
    confirmBy !== desk.confirmBy ||
    JSON.stringify(design) !== JSON.stringify(desk.design)
  const save = () => {
    const asked = { ...design, issuers: [...design.issuers] }
    return act({ contestId, baseVersion: desk.version, design: asked, confirmBy })
  }
  return (
    <View className="certificate-columns">
      <View className="certificate-form">
        <Card title="样式和文字">
          <View className="certificate-form">
            <DesignFields design={design} onChange={write} disabled={!desk.mayWrite} />
          </View>
        </Card>
        <Card title="确认姓名">
          <ConfirmByField at={confirmBy} now={desk.now} onChange={setConfirmBy} disabled={!desk.mayWrite} />
        </Card>
        <RefusalNotice of={refusal} />
        {desk.mayWrite && (
          <Button
            kind="primary"
            isWide
            isLoading={isSending}
            reason={isChanged ? undefined : '没有改动'}
            onPress={() => void save()}
          >
            保存样式
          </Button>
        )}
        <SealsField contestId={contestId} desk={desk} />
      </View>
      {desk.mayWrite && (
        <View className="certificate-side">
          <DesignPreview contestId={contestId} design={design} seals={desk.seals.length} />
        </View>
      )}
    </View>
  )
}
