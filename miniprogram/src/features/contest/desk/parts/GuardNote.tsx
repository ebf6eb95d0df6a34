import { isGuarded } from '#shared/rules/bodyKind'
import { useRead } from '@/api/useRead'
import { Notice } from '@/components/notice/Notice'
import { bodyWords } from '@/features/account/installation/bodyWords'

/** While one edits and not only at the end: what this kind of body must not do with votes. */
export function GuardNote() {
  const about = useRead('account', 'aboutInstallation', {}, { staleMs: 10 * 60_000 })
  const kind = about.state === 'ready' ? about.value.bodyKind : null
  if (kind === null || !isGuarded(kind)) return null
  return (
    <Notice title={`本机构是${bodyWords[kind].replace(/（.*）/, '')}`}>
      票数、点赞、转发不能用来考核或给单位排名，只作统计；也不能要求谁必须来投。给作品评奖不受影响。依据国办函〔2026〕12号，请找到原文核对。
    </Notice>
  )
}
