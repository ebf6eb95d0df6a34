import { accountMessages } from './messages/accountMessages.zh'
import { certificateMessages } from './messages/certificateMessages.zh'
import { contestMessages } from './messages/contestMessages.zh'
import { entryMessages } from './messages/entryMessages.zh'
import { judgingMessages } from './messages/judgingMessages.zh'
import { mediaMessages } from './messages/mediaMessages.zh'
import type { Message, MessageTable } from './messages/message'
import { networkMessages } from './messages/networkMessages.zh'
import { resultsMessages } from './messages/resultsMessages.zh'
import { unitMessages } from './messages/unitMessages.zh'
import { votingMessages } from './messages/votingMessages.zh'
import type { ClientRefusal } from './refusal'

/** One sentence and a half for every code, a file a noun. A code without copy does not compile. */
const table: MessageTable = {
  ...networkMessages,
  ...votingMessages,
  ...contestMessages,
  ...judgingMessages,
  ...resultsMessages,
  ...certificateMessages,
  ...unitMessages,
  ...accountMessages,
  ...mediaMessages,
  ...entryMessages,
}

/** A newer cloud can answer a code that this build has never heard of. */
const unknown: Message = { title: '没有成功', text: '请关掉小程序再打开一次，更新后再试。' }

export const messageOf = (refusal: ClientRefusal): Message => {
  const tell = table[refusal.code] as ((refusal: ClientRefusal) => Message) | undefined
  return tell ? tell(refusal) : unknown
}

/** For a test: a code without copy does not compile, a copy without a code is found there. */
export const messageCodes = (): string[] => Object.keys(table)
