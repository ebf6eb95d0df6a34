import type { ContentCheck } from '#shared/model/review'
import type { SubmissionContent } from '#shared/model/submission'
import { wordsFound } from '#shared/rules/wordList'
import { checkByWechat, isWechatThere } from '../_data/wechatCheck'
import type { Call } from './serve'

/** WeChat's check where there is one, else a plain list of words that says so. It marks, and holds nobody up. */
export const checkContent = async (
  content: SubmissionContent,
  { actor, now, log }: Pick<Call, 'actor' | 'now' | 'log'>,
): Promise<ContentCheck> => {
  if (!isWechatThere()) return checkByWordList(content, now)
  try {
    return { by: 'wechat', at: now, ...(await checkByWechat(actor.openid, wordsOf(content))) }
  } catch (thrown) {
    log.error('content was not checked', { stack: String(thrown) })
    return { by: 'wechat', at: now, verdict: 'unchecked', found: [] }
  }
}

/** For a sheet of hundreds of works, which no platform checks at once. */
export const checkByWordList = (content: SubmissionContent, now: number): ContentCheck => {
  const { isRisky, found } = wordsFound(wordsOf(content))
  return { by: 'wordList', at: now, verdict: isRisky ? 'risky' : found.length > 0 ? 'look' : 'pass', found }
}

const wordsOf = ({ title, introduction, authors, unit, city, fields }: SubmissionContent): string =>
  [title, introduction, ...authors.map(({ name }) => name), unit, city, ...Object.values(fields)]
    .filter((text) => text !== '')
    .join('\n')
