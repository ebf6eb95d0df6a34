import type { HeldItem } from '#shared/model/account'
import type { Contest } from '#shared/model/contest'
import type { PendingForm, Submission, SubmissionContent } from '#shared/model/submission'
import { eventNames, stateNames } from '#shared/rules/heldNames'
import { findContests } from '../_data/contests'
import { findSubmissionsOf } from '../_data/submissions'
import { unseal } from '../_runtime/sealing'

/** Works as they stand, what is sealed in the clear: it is the person's own. */
export const tellWorks = async (openid: string): Promise<HeldItem[]> => {
  const works = await findSubmissionsOf(openid)
  const contests = await findContests([...new Set(works.map(({ contestId }) => contestId))])
  const byId = new Map(contests.map((contest) => [contest.contestId, contest]))
  return works.map((work) => {
    const contest = byId.get(work.contestId)
    return {
      title: work.title || '还没有标题的作品',
      at: work.submittedAt ?? work.savedAt,
      facts: [
        ['赛事', contest?.name ?? work.contestId],
        ['作品编号', work.entryId],
        ['状态', stateNames[work.state]],
        ...contentFacts(work, contest),
        ...hiddenFacts(unseal(work.sealed, work.entryId), contest),
        ...declared(work),
        ...(work.pending ? pendingFacts(work.pending, work.entryId, contest) : []),
        ...work.events.map(({ at, kind, reasons }) => [
          `进展：${eventNames[kind]}`,
          [instantText(at), ...reasons.map(({ text }) => text)].join(' '),
        ]),
      ].flatMap(([name = '', value = '']) => (value === '' ? [] : [{ name, value }])),
    }
  })
}

type Lines = string[][]

const instantText = (at: number): string =>
  new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const fieldName = (fieldId: string, contest: Contest | undefined): string =>
  contest?.requirements.fields.find((field) => field.fieldId === fieldId)?.name ?? fieldId

const contentFacts = (content: SubmissionContent, contest: Contest | undefined): Lines => [
  ['作者', content.authors.map(({ name }) => name).join('、')],
  ['单位', content.unit],
  ['城市', content.city],
  ['简介', content.introduction],
  ['视频和链接', content.items.map(({ link, fileId }) => link?.address ?? fileId ?? '').join('；')],
  ['封面', content.cover],
  ...Object.entries(content.fields).map(([fieldId, value]) => [fieldName(fieldId, contest), value]),
]

const hiddenFacts = (hidden: Readonly<Record<string, string>>, contest: Contest | undefined): Lines =>
  Object.entries(hidden).map(([fieldId, value]) => [
    `${fieldName(fieldId, contest)}（不公开，加密保存）`,
    value,
  ])

const declared = ({ terms, original, isUnder14, guardian }: Submission): Lines => [
  ['同意的参赛条款', terms ? `第 ${terms.version} 版，${instantText(terms.at)}` : ''],
  ['声明原创', original ? '是' : '否'],
  ['未满 14 周岁', isUnder14 ? `是，监护人${guardian ? '已' : '未'}同意` : ''],
]

const pendingFacts = (
  { content, sealed }: PendingForm,
  entryId: string,
  contest: Contest | undefined,
): Lines =>
  [
    ['标题', content.title],
    ...contentFacts(content, contest),
    ...hiddenFacts(unseal(sealed, entryId), contest),
  ].map(([name = '', value = '']) => [`改了还没提交：${name}`, value])
