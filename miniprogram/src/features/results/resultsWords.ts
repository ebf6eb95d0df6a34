const changeWords = {
  withdrawn: '退出',
  disqualified: '被取消获奖资格',
  tieDecided: '因递补产生的并列已经决定',
} as const

interface Change {
  readonly kind: keyof typeof changeWords
  readonly number: string
  readonly title: string
  readonly reason: string
  readonly moved: readonly { readonly number: string; readonly title: string; readonly awardId: string }[]
}

/** What happened to the list after it was published, in one sentence. */
export const changeLine = (
  { kind, number, title, reason, moved }: Change,
  awardName: (awardId: string) => string,
): string => {
  const up = moved.map((one) => `${one.number} 号《${one.title}》获${awardName(one.awardId)}`).join('，')
  const after = up === '' ? '名额不再递补' : `依次递补：${up}`
  return `${number} 号《${title}》${changeWords[kind]}（${reason}）。${after}。`
}

/** Hundredths of a point, as they are shown. */
export const points = (hundredths: number): string => (hundredths / 100).toFixed(2)
