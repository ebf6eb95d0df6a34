import { clockText } from '#shared/lib/day'
import type { Stage } from '#shared/model/stage'
import type { SubmissionState } from '#shared/model/submission'
import { windowsOf } from '#shared/rules/stages'
import type { Output } from '@/api/refusal'

export type MyRow = Output<'entry', 'listMyEntries'>['entries'][number]
type Standing = Pick<MyRow, 'state' | 'mendBy' | 'rights' | 'publicFace' | 'isChanged'>

type Tone = 'plain' | 'live' | 'good' | 'ink'

const badges: Readonly<Record<SubmissionState, readonly [string, Tone]>> = {
  draft: ['草稿', 'plain'],
  submitted: ['审核中', 'ink'],
  returned: ['需要修改', 'live'],
  approved: ['审核通过', 'good'],
  rejected: ['未通过', 'plain'],
  withdrawn: ['已撤回', 'plain'],
}

/** Where a work stands, in two to four characters. */
export const badgeOf = ({
  state,
  publicFace,
}: Pick<Standing, 'state' | 'publicFace'>): readonly [string, Tone] => {
  if (publicFace?.isTakenDown) return ['已下架', 'plain']
  if (publicFace) return [`入围 ${publicFace.number} 号`, 'good']
  return badges[state]
}

const clock = (at: number) => clockText(at, 'M月D日 HH:mm')

/** What happens to it now and what its author can do, in one sentence. */
export const standingText = ({ state, mendBy, rights, publicFace, isChanged }: Standing): string => {
  if (publicFace?.isTakenDown) return '公开页面已经下架，原因见下面的记录。'
  if (publicFace) return '已经公开，大家可以在赛事页看到它。'
  const { sendUntil, editUntil } = rights
  if (state === 'draft') {
    return sendUntil === null
      ? '征集已经结束，这份草稿没有提交。'
      : `还没有提交，请在 ${clock(sendUntil)} 之前提交。`
  }
  if (state === 'submitted') {
    if (isChanged) return '你改过但还没有重新提交，审核看到的是上次提交的内容。'
    return editUntil === null
      ? '已提交，正在排队审核。'
      : `已提交，正在排队审核；${clock(editUntil)} 之前还可以修改。`
  }
  if (state === 'returned') {
    const until = mendBy ?? editUntil
    if (editUntil === null) return '补正的时间已经过了。'
    return until === null
      ? '请按审核意见修改后重新提交。'
      : `请按审核意见修改，在 ${clock(until)} 之前重新提交。`
  }
  if (state === 'approved') return '审核已经通过，等待入围名单公布。'
  if (state === 'rejected') return '没有通过审核，原因见下面的记录。'
  return '你撤回了这件作品，审核和评选都不会再看它。'
}

/** What its author can still do after taking a work back: bring it back while entering is open. */
export const afterWithdrawal = (
  { rights }: Pick<Standing, 'rights'>,
  stages: readonly Stage[],
  now: number,
) => {
  const open = windowsOf(stages, 'enter').find(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)
  return rights.mayRestore && open
    ? `${clock(open.closesAt)} 之前可以恢复成草稿，填过的内容和视频都在，改好再提交一次就行。`
    : '现在不在征集时间里，不能恢复了。填过的内容还保留在这里，只有你自己看得到。'
}

/** What comes next in the contest for a work that was sent. */
export const nextStageText = (stages: readonly Stage[], now: number): string | undefined => {
  const [next] = [...stages]
    .filter(({ opensAt, closesAt, wording }) => (wording === undefined ? opensAt : closesAt) > now)
    .sort((one, other) => one.opensAt - other.opensAt)
  if (!next) return undefined
  return `${next.name}：${next.wording ?? `${clock(next.opensAt)} 开始`}`
}
