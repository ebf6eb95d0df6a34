import type { Stage, StageRight } from '#shared/model/stage'
import { windowsOf } from '#shared/rules/stages'

// A returned work is mended while others are still reviewed: a new film for it may be sent then too.
const rights: readonly StageRight[] = ['enter', 'edit', 'review']

/** May a film be sent now? One begun in time may be finished `grace` later. */
export const maySendFilm = (stages: readonly Stage[], begunAt: number, now: number, grace = 0): boolean =>
  rights
    .flatMap((right) => windowsOf(stages, right))
    .some(
      ({ opensAt, closesAt }) =>
        opensAt <= now && now < (begunAt < closesAt && opensAt <= begunAt ? closesAt + grace : closesAt),
    )

/** When sending opens next, and when it closed last. */
export const sendingTimes = (stages: readonly Stage[], now: number) => {
  const windows = rights.flatMap((right) => windowsOf(stages, right))
  const coming = windows.map(({ opensAt }) => opensAt).filter((at) => at > now)
  const gone = windows.map(({ closesAt }) => closesAt).filter((at) => at <= now)
  return {
    opensAt: coming.length > 0 ? Math.min(...coming) : null,
    closedAt: gone.length > 0 ? Math.max(...gone) : null,
  }
}
