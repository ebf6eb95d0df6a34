import type { ReactNode } from 'react'
import { useFileUrl } from '@/api/useFileUrl'
import { CoverImage } from '@/components/cover/CoverImage'

interface StoredCoverProps {
  readonly fileId: string
  readonly alt: string
  readonly ratio?: 'landscape' | 'portrait' | 'square' | 'banner'
  readonly children?: ReactNode
}

/** A cover that lies in the cloud's storage. */
export function StoredCover({ fileId, ...cover }: StoredCoverProps) {
  return <CoverImage src={useFileUrl(fileId)} {...cover} />
}
