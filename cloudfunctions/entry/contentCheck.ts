import type { ContentCheck } from '#shared/model/review'
import type { SubmissionContent } from '#shared/model/submission'
import { wordsFound } from '#shared/rules/wordList'
import { checkByWechat, isWechatThere } from '../_data/wechatCheck'
import type { Call } from '../_runtime/serve'

/** WeChat's check where there is one, else a plain list of words that says so. It marks, and holds nobody up. */
export const checkContent = async (
  content: SubmissionContent,
  { actor, now, log }: Pick<Call, 'actor' | 'now' | 'log'>,
): Promise<ContentCheck> => {
  const text = wordsOf(content)
  if (!isWechatThere()) {
    const { isRisky, found } = wordsFound(text)
    return { by: 'wordList', at: now, verdict: isRisky ? 'risky' : found.length > 0 ? 'look' : 'pass', found }
  }
  try {
    return { by: 'wechat', at: now, ...(await checkByWechat(actor.openid, text)) }
  } catch (thrown) {
    log.error('content was not checked', { stack: String(thrown) })
    return { by: 'wechat', at: now, verdict: 'unchecked', found: [] }
  }
}

const wordsOf = ({ title, introduction, authors, unit, city, fields }: SubmissionContent): string =>
  [title, introduction, ...authors.map(({ name }) => name), unit, city, ...Object.values(fields)]
    .filter((text) => text !== '')
    .join('\n')
