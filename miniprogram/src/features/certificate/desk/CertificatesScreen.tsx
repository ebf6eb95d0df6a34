import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { Segmented } from '@/components/tabs/Tabs'
import { staffPage } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { Read } from '@/features/shell/Read'
import { DesignPart } from './DesignPart'
import { MakePart } from './MakePart'
import { NamesPart } from './NamesPart'
import './certificates.css'

export type Desk = Output<'certificate', 'openDesk'>

export interface PartProps {
  readonly contestId: string
  readonly desk: Desk
}

const parts = [
  { key: 'design', label: '样式' },
  { key: 'names', label: '姓名' },
  { key: 'make', label: '制作' },
] as const

/** From the final list to what winners take home: how it looks, whose names are on it, and the sheets themselves. */
export function CertificatesScreen() {
  const contestId = useContestId() || '0'
  const opened = useRead('certificate', 'openDesk', { contestId }, { staleMs: 0 })
  const [part, show] = useState<(typeof parts)[number]['key']>('design')
  return (
    <PageFrame title="证书与寄送" width="wide" home={staffPage('contest', contestId)}>
      <Read of={opened} skeleton={<Skeleton shapes={['title', 'row', 'card', 'card']} />}>
        {(desk) => (
          <View className="certificate-parts">
            {desk.finalAt === null && (
              <Notice title="还没有最终名单">样式可以先定好；确认姓名和制作要等最终名单公布。</Notice>
            )}
            <Segmented label="看什么" choices={parts} chosen={part} onChoose={show} />
            {/* Saved anew, the form begins with what was saved. */}
            {part === 'design' && <DesignPart key={desk.version} contestId={contestId} desk={desk} />}
            {part === 'names' && <NamesPart contestId={contestId} desk={desk} />}
            {part === 'make' && <MakePart contestId={contestId} desk={desk} />}
          </View>
        )}
      </Read>
    </PageFrame>
  )
}
