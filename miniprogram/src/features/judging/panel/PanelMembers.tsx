import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { panelSentence } from '#shared/rules/panelText'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Notice } from '@/components/notice/Notice'
import { Skeleton } from '@/components/page/Skeleton'
import { Progress } from '@/components/progress/Progress'
import { openPage, staffPage } from '@/features/contest/addresses'
import { MissingCopiesNotice } from '@/features/media/copies/MissingCopiesNotice'
import { Read } from '@/features/shell/Read'
import { openFigures, type PanelName } from '../addresses'
import { AssignSheet } from './AssignSheet'
import { MemberRow } from './MemberRow'
import { PrintPanel } from './PrintPanel'

export type PanelState = Output<'judging', 'panelProgress'>

const everyMs = 15_000

export function PanelMembers({ contestId, panelId }: PanelName) {
  const progress = useRead('judging', 'panelProgress', { contestId, panelId }, { everyMs })
  const [isAssigning, assign] = useState(false)
  return (
    <Read of={progress} skeleton={<Skeleton shapes={['row', 'row', 'row', 'row']} />}>
      {(panel) => (
        <View className="panel-columns">
          <View className="panel-main">
            {mayPrepare(panel) && <MissingCopiesNotice contestId={contestId} />}
            <Needs panel={panel} onAssign={() => assign(true)} />
            {panel.members.length > 0 && (
              <Card title="评委" aside={`${panel.members.filter(({ left }) => !left).length} 位`}>
                {panel.members.map((member) => (
                  <MemberRow
                    key={member.personId}
                    contestId={contestId}
                    panelId={panelId}
                    member={member}
                    mayRelease={panel.mayWrite && panel.shortlist === null}
                  />
                ))}
              </Card>
            )}
          </View>
          <View className="panel-side">
            <Figures panel={panel} />
            {panel.assignedAt !== null && panel.mayWrite && panel.shortlist === null && (
              <Button icon="plus" isWide onPress={() => assign(true)}>
                补派或加评委
              </Button>
            )}
            <Button kind="quiet" isWide onPress={() => openPage(staffPage('people', contestId))}>
              邀请评委
            </Button>
            {mayPrepare(panel) && (
              <Button kind="quiet" isWide onPress={() => openPage(staffPage('films', contestId))}>
                手机放不了的视频
              </Button>
            )}
            {panel.rule.criteria.some(({ hasFigures }) => hasFigures) && (
              <Button kind="quiet" isWide onPress={() => openFigures({ contestId, panelId })}>
                填写传播数据
              </Button>
            )}
            {panel.assignedAt !== null && panel.mayWrite && (
              <PrintPanel contestId={contestId} panelId={panelId} />
            )}
          </View>
          {isAssigning && (
            <AssignSheet
              contestId={contestId}
              panelId={panelId}
              panel={panel}
              onClose={() => assign(false)}
            />
          )}
        </View>
      )}
    </Read>
  )
}

/** Works of a shortlist's panel are not public yet: their films can be mended. */
const mayPrepare = ({ mayWrite, rule, shortlist }: PanelState): boolean =>
  mayWrite && rule.purpose === 'shortlist' && shortlist?.publishedAt == null

/** What keeps this panel from going on, and the one thing to do about it. */
function Needs({ panel, onAssign }: { readonly panel: PanelState; readonly onAssign: () => void }) {
  const { assignedAt, works, others, rule, short, unassigned, mayWrite } = panel
  const missing = rule.readersPerEntry - others.length
  if (assignedAt === null)
    return (
      <Card title="还没有分派">
        <View className="panel-words">
          {works > 0
            ? `${works} 件作品，每件 ${rule.readersPerEntry} 位评委看。系统平均分派，并避开评委自己和本单位的作品。`
            : '通过审核的作品会出现在这里，之后就可以分派。'}
        </View>
        {mayWrite && (
          <Button
            kind="primary"
            reason={
              works === 0
                ? '还没有通过审核的作品'
                : missing > 0
                  ? `还差 ${missing} 位评委，先邀请`
                  : undefined
            }
            onPress={onAssign}
          >
            选评委并分派
          </Button>
        )}
      </Card>
    )
  if (short === 0 && unassigned === 0) return null
  return (
    <Notice
      tone="warning"
      title="有作品看的人不够"
      action={
        mayWrite && (
          <Button size="small" onPress={onAssign}>
            现在补派
          </Button>
        )
      }
    >
      {[
        short > 0 && `${short} 件因回避等原因少了评委`,
        unassigned > 0 && `${unassigned} 件是分派以后才通过审核的`,
      ]
        .filter(Boolean)
        .join('；')}
      。
    </Notice>
  )
}

function Figures({ panel }: { readonly panel: PanelState }) {
  const present = panel.members.filter(({ left }) => !left)
  const readings = present.reduce((sum, { assigned }) => sum + assigned, 0)
  const done = present.reduce((sum, one) => sum + one.done, 0)
  const signed = present.filter(({ signedAt }) => signedAt !== null).length
  return (
    <Card title={panel.rule.name}>
      <View className="panel-figures">
        <Figure value={panel.works} label="件作品" />
        <Figure value={readings - done} label="次还没评" />
        <Figure value={signed} label={`位签字，共 ${present.length}`} />
      </View>
      {readings > 0 && <Progress done={done / readings} />}
      <View className="panel-words">
        {panel.opensAt !== null && panel.closesAt !== null
          ? `${clockText(panel.opensAt, 'M月D日 HH:mm')} 至 ${clockText(panel.closesAt, 'M月D日 HH:mm')}`
          : '评审时间还没有定'}
      </View>
      <View className="panel-words">{panelSentence(panel.rule)}</View>
    </Card>
  )
}

function Figure({ value, label }: { readonly value: number; readonly label: string }) {
  return (
    <View>
      <View className="panel-figure figures">{value}</View>
      <View className="panel-figure-label">{label}</View>
    </View>
  )
}
