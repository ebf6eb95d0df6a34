import { clockText } from '#shared/lib/day'
import { type Message, type MessageKind, messageKinds } from '#shared/model/message'
import { messageWords, type Outcome } from '#shared/rules/messages'
import { askWechat } from './connection'
import { isWechatThere } from './wechatCheck'

// Written from WeChat's documents of subscribeMessage.send; no account was there to try it with.

interface Template {
  readonly templateId: string
  /** What the template calls its three places: `thing1`, `phrase2`, `time3`. */
  readonly places: readonly [string, string, string]
}

export type Templates = Partial<Record<MessageKind, Template>>

/** `received=TEMPLATE_ID/thing1/phrase2/time3;approved=…`: a kind that is not named is not sent. */
export const templatesIn = (text: string): Templates =>
  Object.fromEntries(
    text.split(';').flatMap((part) => {
      const [kind = '', rest = ''] = part.trim().split('=')
      const [templateId, title, status, at] = rest.split('/')
      if (!(messageKinds as readonly string[]).includes(kind)) return []
      if (!templateId || !title || !status || !at) return []
      return [[kind, { templateId, places: [title, status, at] }]]
    }),
  )

/** On one machine there is no WeChat: whatever is agreed to is “sent” into the collection, where one can look. */
const outbox: Templates = Object.fromEntries(
  messageKinds.map((kind) => [kind, { templateId: `outbox-${kind}`, places: ['title', 'status', 'at'] }]),
)

export const templates = (): Templates =>
  isWechatThere() ? templatesIn(process.env.MESSAGE_TEMPLATES ?? '') : outbox

interface Answer {
  readonly errcode?: number
  readonly errCode?: number
}

/** “System busy” and “too many at once”: what WeChat says to come back with. */
const BUSY: readonly number[] = [-1, 45009, 45011]

export const outcomeOf = ({ errcode, errCode }: Answer): Outcome => {
  const code = errcode ?? errCode ?? 0
  if (code === 0) return 'sent'
  return BUSY.includes(code) ? 'busy' : 'refused'
}

/** Where a message leads that is not about a work on its way: who complained of a work is not its author. */
const pages: Partial<Record<MessageKind, string>> = {
  answered: 'pages/me/index',
  awarded: 'pages/results/mine/index',
}

export const requestOf = (message: Message, { templateId, places }: Template) => {
  const words = messageWords(message)
  const values = [words.title, words.status, clockText(words.at, 'YYYY-MM-DD HH:mm')]
  const query = `contestId=${encodeURIComponent(message.contestId)}&entryId=${encodeURIComponent(message.entryId)}`
  return {
    touser: message.to,
    templateId,
    page: pages[message.kind] ?? `pages/entrant/work/index?${query}`,
    data: Object.fromEntries(places.map((place, index) => [place, { value: values[index] ?? '' }])),
  }
}

/** Sends one message, once. Who was not answered does not know whether it arrived. */
export const sendMessage = async (message: Message): Promise<Outcome> => {
  const template = templates()[message.kind]
  if (!template) return 'refused'
  const request = requestOf(message, template)
  if (!isWechatThere()) return 'sent'
  try {
    return outcomeOf((await askWechat('subscribeMessage.send', request)) as Answer)
  } catch {
    return 'unknown'
  }
}
