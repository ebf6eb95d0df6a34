import { clockText } from '#shared/lib/day'
import type { ClientRefusal } from '../refusal'

/** What happened, and whether anything was lost and what to do next. */
export interface Message {
  readonly title: string
  readonly text: string
}

export type MessageTable = {
  readonly [Code in ClientRefusal['code']]: (refusal: Extract<ClientRefusal, { code: Code }>) => Message
}

export const say = (title: string, text: string) => (): Message => ({ title, text })
export const clock = (at: number) => clockText(at, 'M月D日 HH:mm')

const BRIEF = 24
/** A reason that staff wrote, short enough for a message; all of it stands on the contest's page. */
export const brief = (text: string) => {
  const characters = Array.from(text.replace(/[。！；\s]+$/, ''))
  return characters.length > BRIEF ? `${characters.slice(0, BRIEF).join('')}…` : characters.join('')
}
