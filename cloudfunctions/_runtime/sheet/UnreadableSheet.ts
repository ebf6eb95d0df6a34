import type { UnreadableReason } from '#shared/model/sheet'

/** A file that is no sheet of ours; expected, and told to whoever sent it. */
export class UnreadableSheet extends Error {
  constructor(readonly why: UnreadableReason) {
    super(`unreadable sheet: ${why}`)
  }
}
