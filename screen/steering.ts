import type { Screen, Source } from './source'
import type { ScreenView } from './view'
import { refusalWords } from './words'

const sureWithinMs = 4000
/** What most halls want to see one by one. */
const lastSteps = 10

/**
 * Steps of a reveal by keys: the arrow or the space bar shows the next place, T all up to the first ten. The first press
 * asks whether one is sure. What may be shown decides the server; this page never holds more than was shown.
 */
export const steering = (
  source: Source,
  now: () => Screen | undefined,
  view: ScreenView,
  again: () => Promise<void>,
) => {
  let isBusy = false
  let askedAt = Number.NEGATIVE_INFINITY

  const step = async (shown: number, works: number) => {
    if (isBusy || !source.reveal) return
    isBusy = true
    const answer = await source.reveal(shown, works).catch(() => '')
    isBusy = false
    if (typeof answer === 'string') view.tell(refusalWords(answer))
    await again()
  }

  const begin = () => {
    if (performance.now() - askedAt > sureWithinMs) {
      askedAt = performance.now()
      view.tell('再按一次，开始揭晓')
      return
    }
    void step(0, 0)
  }

  return (key: string): boolean => {
    const isNext = key === 'ArrowRight' || key === ' ' || key === 'Enter'
    if (!source.reveal || !(isNext || key.toLowerCase() === 't')) return false
    const ranking = now()?.ranking
    if (!ranking || ranking.state === 'live' || ranking.state === 'at-times' || ranking.state === 'revealed')
      return false
    const reveal = ranking.visible ? ranking.reveal : null
    if (!reveal) begin()
    else if (isNext) void step(reveal.shown, 1)
    else void step(reveal.shown, Math.max(0, reveal.works - reveal.shown - lastSteps))
    return true
  }
}
