import { useState } from 'react'
import type { CertificateState } from '#shared/model/certificate'
import type { Output } from '@/api/refusal'
import { usePages } from '@/api/usePages'
import { Card } from '@/components/card/Card'
import { PagedList } from '@/components/list/PagedList'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Tabs } from '@/components/tabs/Tabs'
import { Read } from '@/features/shell/Read'
import { CertificateRow } from './CertificateRow'

type Page = Output<'certificate', 'listCertificates'>

const choices: readonly { key: CertificateState | 'all'; label: string }[] = [
  { key: 'all', label: '全部' },
  { key: 'made', label: '有效' },
  { key: 'stuck', label: '缺字' },
  { key: 'voided', label: '作废' },
  { key: 'replaced', label: '换发' },
]

interface CertificateListProps {
  readonly contestId: string
  readonly mayWrite: boolean
}

export function CertificateList({ contestId, mayWrite }: CertificateListProps) {
  const [chosen, choose] = useState<CertificateState | 'all'>('all')
  const { pages, reading, more, onMore } = usePages(
    'certificate',
    'listCertificates',
    { contestId, state: chosen === 'all' ? null : chosen },
    { nextOf: ({ next }: Page) => (next === null ? null : { offset: next }), staleMs: 0 },
  )
  const certificates = pages?.flatMap((page) => page.certificates) ?? []
  return (
    <>
      <Tabs label="看哪些证书" choices={choices} chosen={chosen} onChoose={choose} />
      <Read of={reading} skeleton={<Skeleton shapes={['row', 'row', 'row']} />}>
        {() =>
          certificates.length === 0 ? (
            <StateView icon="medal" title={chosen === 'all' ? '还没有证书' : '没有这样的证书'} isInline />
          ) : (
            <Card>
              <PagedList
                items={certificates}
                keyOf={({ number }) => number}
                renderItem={(certificate) => (
                  <CertificateRow contestId={contestId} certificate={certificate} mayWrite={mayWrite} />
                )}
                more={more}
                onMore={onMore}
              />
            </Card>
          )
        }
      </Read>
    </>
  )
}
