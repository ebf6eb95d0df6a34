import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { clockText } from '#shared/lib/day'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { staffPage } from '@/features/contest/addresses'
import { readId } from '@/features/entry/scene'
import { Read } from '@/features/shell/Read'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { PaperRows } from './PaperRows'
import { ScansField } from './ScansField'
import { type Paper, type PaperPlace, usePaperForm } from './usePaperForm'
import './paper.css'

/** A juror's signed paper: one person enters it, another enters it again, and what is equal counts. */
export function PaperScreen() {
  const { params } = useRouter()
  const place = {
    contestId: readId(params.contestId) || '0',
    panelId: readId(params.panelId) || '0',
    personId: readId(params.personId) || '0'.repeat(16),
  }
  const opened = useRead('judging', 'openPaper', place)
  const title = opened.state === 'ready' ? `${opened.value.name}的纸质评分表` : '纸质评分表'
  return (
    <PageFrame title={title} width="wide" home={staffPage('judging', place.contestId)}>
      <Read of={opened} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
        {(paper) =>
          paper.signedAt !== null ? (
            <Notice tone="good" title="这位评委已经签字">
              {clockText(paper.signedAt, 'M月D日 HH:mm')} 起不能再改。
              {paper.readers.length > 1 && `录入：${paper.readers.map(({ name }) => name).join('、')}。`}
            </Notice>
          ) : paper.isOwn ? (
            <Notice tone="warning" title="自己的评分表要请别人录入">
              请两位同事分别录入和核对。
            </Notice>
          ) : (
            <PaperForm place={place} paper={paper} />
          )
        }
      </Read>
    </PageFrame>
  )
}

function PaperForm({ place, paper }: { readonly place: PaperPlace; readonly paper: Paper }) {
  const form = usePaperForm(place, paper)
  return (
    <View className="paper">
      <Standing paper={paper} />
      <ScansField
        contestId={place.contestId}
        slot={`${place.contestId}.${place.panelId}.${place.personId}.scan`}
        scans={form.draft.scans}
        onChange={form.attach}
      />
      <PaperRows paper={paper} scoring={form.scoring} rows={form.draft.rows} onChange={form.write} />
      <RefusalNotice of={form.refusal} />
      <Button kind="primary" isWide isLoading={form.isSending} onPress={() => void form.save()}>
        保存
      </Button>
    </View>
  )
}

/** Where it stands, and what comes next. */
function Standing({ paper }: { readonly paper: Paper }) {
  const { readers, differences } = paper
  const mine = readers.find(({ isMine }) => isMine)
  const others = readers.filter(({ isMine, isWhole }) => !isMine && isWhole)
  if (differences.length > 0)
    return (
      <Notice tone="warning" title={`两人录的有 ${differences.length} 处不同`}>
        请对照签名的原件：自己录错了就改过来再保存；对方录错了，请对方打开这一页改。两人一致才算数。
      </Notice>
    )
  if (mine?.isWhole)
    return <Notice>你已录完。请另一位同事也打开这一页录一遍，两人一致就记为签字的评分。</Notice>
  return (
    <Notice>
      {others.length > 0
        ? `${others.map(({ name }) => name).join('、')}已录完一遍。请照原件再录一遍，录完才看得到对方录的。`
        : '先附上签名的评分表，再照着录入；录完后由另一位同事再录一遍核对。'}
    </Notice>
  )
}
