import type { results } from '#shared/contract/results'
import type { Transaction } from '../_data/transaction'
import type { Call, Handler } from '../_runtime/serve'
import { signingOf } from '../_runtime/signing'
import { answer } from './answerObjection'
import { begin } from './beginPublicity'
import { finish } from './publishFinal'
import { withdraw } from './recallWinner'

type Facts = Parameters<typeof answer>[1] | Parameters<typeof withdraw>[1]

/** Asked for with the answer to an objection, or without any. */
const disqualify = (transaction: Transaction, facts: Facts, call: Call) =>
  'number' in facts ? answer(transaction, facts, call) : withdraw(transaction, facts, call)

export const signProposal: Handler<typeof results.signProposal> = signingOf({
  beginPublicity: begin,
  recallWinner: withdraw,
  disqualify,
  publishFinal: finish,
})
