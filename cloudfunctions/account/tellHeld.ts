import type { HeldItem } from '#shared/model/account'
import { messageKinds } from '#shared/model/message'
import { roleNames } from '#shared/rules/heldNames'
import { messageNames, messageWords } from '#shared/rules/messages'
import { findClaimsOf } from '../_data/claims'
import { findComplaintsBy } from '../_data/complaints'
import { findFilesOf } from '../_data/filesOf'
import { findGuesses, findTaken } from '../_data/invitations'
import { findMessagesTo, findSubscription } from '../_data/messages'
import { findObjectionsOf } from '../_data/objectionsOf'
import { findAllRoles } from '../_data/roles'
import { findSeatsOf } from '../_data/scoreBooks'
import { findUploadsOf } from '../_data/uploads'

// What is held besides works, each thing in words.

type Facts = Readonly<Record<string, string | undefined>>

/** What nothing is said about is left out. */
const item = (title: string, at: number | null, facts: Facts): HeldItem => ({
  title,
  at,
  facts: Object.entries(facts).flatMap(([name, value]) => (value ? [{ name, value }] : [])),
})

export const tellFiles = async (openid: string): Promise<HeldItem[]> => {
  const [files, uploads] = await Promise.all([findFilesOf(openid), findUploadsOf(openid)])
  return [
    ...files.map(({ name, storedAt, bytes, sha256 }) =>
      item(name, storedAt, { 字节数: String(bytes), 'SHA-256': sha256 }),
    ),
    ...uploads.map(({ name, begunAt, bytes, fileId }) =>
      item(name, begunAt, { 字节数: String(bytes), 状态: fileId ? '已收到' : '没有传完' }),
    ),
  ]
}

export const tellMessages = async (openid: string): Promise<HeldItem[]> => {
  const [messages, { left }] = await Promise.all([findMessagesTo(openid), findSubscription(openid)])
  const consents = messageKinds.filter((kind) => left[kind] > 0)
  return [
    ...messages.map((message) =>
      item(`通知：${messageWords(message).status}`, message.at, { 作品: message.title }),
    ),
    ...consents.map((kind) =>
      item('同意接收、还没有用掉的通知', null, { [messageNames[kind]]: `${left[kind]} 次` }),
    ),
  ]
}

export const tellComplaints = async (openid: string): Promise<HeldItem[]> =>
  (await findComplaintsBy(openid)).map(({ number, at, title, text, answer }) =>
    item(`投诉 ${number}`, at, { 作品: title, 内容: text, 答复: answer?.text }),
  )

export const tellObjections = async (openid: string): Promise<HeldItem[]> =>
  (await findObjectionsOf(openid)).map(({ number, at, title, text, link, answer }) =>
    item(`异议 ${number}`, at, { 作品: title, 内容: text, 链接: link, 答复: answer?.text }),
  )

export const tellSeats = async (openid: string): Promise<HeldItem[]> =>
  (await findSeatsOf(openid)).map(({ contestId, panelId, name, unit, sheets, recusals, signedAt }) =>
    item(`评审组 ${panelId}`, signedAt, {
      赛事编号: contestId,
      称呼: name,
      单位: unit,
      评过的作品: `${Object.keys(sheets).length} 件`,
      评语: Object.values(sheets)
        .map(({ comment }) => comment)
        .filter((comment) => comment !== '')
        .join('；'),
      回避: Object.values(recusals)
        .map(({ words }) => words)
        .filter((words) => words !== '')
        .join('；'),
    }),
  )

export const tellClaims = async (openid: string): Promise<HeldItem[]> =>
  (await findClaimsOf(openid)).map(({ contestId, entryId, madeAt }) =>
    item('用认领码认领的作品', madeAt, { 赛事编号: contestId, 作品编号: entryId }),
  )

export const tellRoles = async (openid: string): Promise<HeldItem[]> =>
  (await findAllRoles(openid)).map(({ contestId, role, name, grantedAt, removed }) =>
    item(roleNames[role], grantedAt, { 赛事编号: contestId, 称呼: name, 取消原因: removed?.reason }),
  )

export const tellInvitations = async (openid: string): Promise<HeldItem[]> =>
  (await findTaken(openid)).map(({ contestId, role, note, invitedAt }) =>
    item(`接受过的邀请：${roleNames[role]}`, invitedAt, { 赛事编号: contestId, 邀请人的备注: note }),
  )

export const tellGuesses = async (openid: string): Promise<HeldItem[]> =>
  (await findGuesses(openid)).map(({ under, tries }) =>
    item('计次', null, { 时段: under, 次数: String(tries) }),
  )
