import type { ReviewReason } from '#shared/model/submission'

/** How a contest reviews what comes in. */
export interface ReviewRule {
  /** How many people pass a work, one after the other, before it may be public. */
  readonly levels: number
  /** What is often wrong, in the organiser's words: a reviewer picks and adds. */
  readonly reasons: readonly string[]
  /** Days to mend a returned work, as the page proposes. */
  readonly mendDays: number
}

export const reviewDecisions = ['approve', 'return', 'reject', 'reopen'] as const
export type ReviewDecision = (typeof reviewDecisions)[number]

export interface Review {
  readonly at: number
  /** The account; pages are told a name. */
  readonly by: string
  /** The sending that it decided on. */
  readonly sentAt: number
  readonly level: number
  readonly decision: ReviewDecision
  readonly reasons: readonly ReviewReason[]
}

/** `unchecked` where the check could not be asked: nobody's work waits for it. */
export const checkVerdicts = ['pass', 'look', 'risky', 'unchecked'] as const
export type CheckVerdict = (typeof checkVerdicts)[number]

/** What a machine thinks of the words. It marks; a person decides. */
export interface ContentCheck {
  /** `wordList` is a plain list of words, and says so. */
  readonly by: 'wordList' | 'wechat'
  readonly at: number
  readonly verdict: CheckVerdict
  /** The words that were found, or the names of what they are about. */
  readonly found: readonly string[]
}

/** Why two works may be one, or two people. */
export const duplicateKinds = ['file', 'link', 'title', 'phone'] as const
export type DuplicateKind = (typeof duplicateKinds)[number]

/** So many works are alike in one way at most, where a list shows them. */
export const mostDuplicates = 100

export const reviewLimits = {
  levels: 3,
  reasons: 40,
  mendDays: 30,
  perPage: 30,
  /** A work that was claimed and left goes back to the queue. */
  claimMinutes: 15,
} as const

export const defaultReview: ReviewRule = {
  levels: 1,
  reasons: [
    '画面不清晰或黑屏',
    '声音缺失或听不清',
    '时长超出要求',
    '画面有水印或平台标识',
    '片头未写明作品名称和作者',
    '有旁白而没有字幕',
    '疑似搬运，请说明来源',
    '音乐或素材需要授权证明',
    '涉及他人肖像，需要本人同意',
    '内容与征集主题不符',
    '简介有错别字或表述不当',
    '作者或联系方式填写不完整',
  ],
  mendDays: 3,
}
