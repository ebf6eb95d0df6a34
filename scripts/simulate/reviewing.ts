import type { TestCloud } from '../../tests/cloud'

/** What people answer, the same in every run. */
export const roll = (text: string): number => {
  let hash = 0
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return (hash * 2_654_435_761) % 100
}

/** How long each kind of call took, in the order of its end. */
export const stopwatch = () => {
  const times = new Map<string, number[]>()
  const timed = async <Value>(name: string, call: () => Promise<Value>): Promise<Value> => {
    const begun = performance.now()
    try {
      return await call()
    } finally {
      const own = times.get(name) ?? []
      own.push(performance.now() - begun)
      times.set(name, own)
    }
  }
  return { times, timed }
}

export type Timed = ReturnType<typeof stopwatch>['timed']

export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(part * (values.length - 1))] ?? 0

/** One reviewer takes the oldest that nobody holds, looks, decides, until nothing is left. */
export const reviewAll = async (
  t: TestCloud,
  contestId: string,
  personaId: string,
  timed: Timed,
): Promise<string[]> => {
  const entry = t.as(personaId).entry
  const decided: string[] = []
  for (;;) {
    const claimed = await timed('claim', () => entry.claimEntry({ contestId }))
    if (!claimed.ok) {
      if (claimed.error.code === 'QUEUE_EMPTY') return decided
      throw new Error(claimed.error.code)
    }
    const { entryId } = claimed.value
    const opened = await timed('open', () => entry.openSubmission({ contestId, entryId }))
    if (!opened.ok) throw new Error(opened.error.code)
    const decision = roll(entryId) < 4 ? 'reject' : 'approve'
    const answer = await timed('decide', () =>
      entry.decideReview({
        ...{ contestId, entryId, decision, submittedAt: opened.value.entry.submittedAt ?? 0 },
        reasons: decision === 'approve' ? [] : [{ field: '', text: '与主题无关' }],
      }),
    )
    if (!answer.ok) throw new Error(answer.error.code)
    decided.push(entryId)
  }
}

/** Those above the line, the first of those on it, and then the numbers are given. */
export const decideAndPublish = async (t: TestCloud, contestId: string, selects: number, timed: Timed) => {
  const inPanel = { contestId, panelId: 'shortlist' } as const
  const staff = t.as('organizer-1').judging
  const ranking = await timed('ranking', () => staff.panelRanking(inPanel))
  if (!ranking.ok || !ranking.value.line) throw new Error('no ranking')
  const { above, tied, placesLeft } = ranking.value.line
  const entryIds = [...above, ...tied.slice(0, placesLeft)]
  const reason = '线上并列，按组别补足'
  const decision = await timed('decideShortlist', () =>
    staff.decideShortlist({ ...inPanel, entryIds, reason }),
  )
  if (!decision.ok) throw new Error(decision.error.code)
  const published = await timed('publish', () => staff.publishShortlist({ contestId }))
  if (!published.ok) throw new Error(published.error.code)
  return { tied: tied.length, chosen: entryIds, atMost: selects }
}
