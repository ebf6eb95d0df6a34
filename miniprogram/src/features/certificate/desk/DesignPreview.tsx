import { Image, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { CertificateDesign } from '#shared/model/certificate'
import { useRead } from '@/api/useRead'
import { classNames } from '@/components/classNames'
import { TextField } from '@/components/form/TextField'
import { Skeleton } from '@/components/page/Skeleton'
import { Refused } from '@/features/shell/Read'

interface DesignPreviewProps {
  readonly contestId: string
  readonly design: CertificateDesign
  readonly seals: number
}

/** Drawn when one stops typing. */
const REST_MS = 700

export function DesignPreview({ contestId, design, seals }: DesignPreviewProps) {
  const [name, write] = useState('')
  const rested = useRested(JSON.stringify({ design, name, seals }))
  const asked = JSON.parse(rested) as { design: CertificateDesign; name: string }
  const input = {
    contestId,
    name: asked.name,
    design: { ...asked.design, issuers: [...asked.design.issuers] },
  }
  const drawn = useRead('certificate', 'drawPreview', input, { staleMs: 0 })
  const [last, keep] = useState('')
  const fresh = drawn.state === 'ready' ? drawn.value.base64 : ''
  useEffect(() => {
    if (fresh !== '') keep(fresh)
  }, [fresh])
  const shown = fresh || last
  return (
    <>
      {shown === '' && drawn.state === 'loading' && <Skeleton shapes={['cover']} />}
      {shown !== '' && (
        <View className="certificate-preview">
          <Image
            className={classNames('certificate-preview-picture', fresh === '' && 'is-old')}
            src={`data:image/png;base64,${shown}`}
            mode="widthFix"
            ariaLabel="证书预览"
          />
        </View>
      )}
      {drawn.state === 'refused' && <Refused reading={drawn} isInline />}
      <TextField
        label="换个名字试试"
        hint="很长的名字、少见的字，先在这里看一眼"
        value={name}
        onChange={write}
        placeholder="例如：王𬭚、刘䶮"
      />
    </>
  )
}

const useRested = (text: string): string => {
  const [rested, rest] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => rest(text), REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
