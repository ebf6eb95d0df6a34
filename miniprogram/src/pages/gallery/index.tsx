import { PageFrame } from '@/components/page/PageFrame'
import { Gallery } from '@/preview/gallery/Gallery'

/** Every component in every state. Only the preview has this page. */
export default function GalleryPage() {
  return (
    <PageFrame title="组件" width="wide">
      <Gallery />
    </PageFrame>
  )
}
