import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { openPage, staffPage } from '@/features/contest/addresses'

/** Said before staff try what cannot be done yet; nothing where every film plays. */
export function MissingCopiesNotice({ contestId }: { readonly contestId: string }) {
  const missing = useRead('media', 'listMissingCopies', { contestId, limit: 1 })
  if (missing.state !== 'ready' || missing.value.total === 0) return null
  return (
    <Notice
      tone="warning"
      title={`${missing.value.works} 件作品手机还放不了`}
      action={
        <Button size="small" onPress={() => openPage(staffPage('films', contestId))}>
          去看看
        </Button>
      }
    >
      补齐以前，不能分派评委，也不能公布入围。
    </Notice>
  )
}
