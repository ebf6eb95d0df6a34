import { Cron } from 'croner'
import { StartFailure } from '../startFailure'

/** When a timer is due: instants strictly after, and at or before, a given one. */
export interface Schedule {
  nextAfter(instant: number): number | null
  lastUpTo(instant: number): number | null
}

const UTC_PLUS_8_MINUTES = 8 * 60

/** The cloud's cron: second minute hour day month weekday year, in UTC+8. */
export function parseCron(config: string): Schedule {
  const fields = config.trim().split(/\s+/)
  if (fields.length !== 7) throw badTrigger(config, 'it has not seven fields')
  // Some of the cloud's documents call 0 Monday and others Sunday, so a digit fires on a day one cannot know.
  if (/\d/.test(fields[5] as string)) throw badTrigger(config, 'its weekday is a digit; write MON … SUN or *')
  let cron: Cron
  try {
    cron = new Cron(fields.join(' '), { mode: '7-part', utcOffset: UTC_PLUS_8_MINUTES, paused: true })
  } catch (error) {
    throw badTrigger(config, (error as Error).message)
  }
  return {
    nextAfter: (instant) => cron.nextRun(new Date(instant))?.getTime() ?? null,
    lastUpTo: (instant) => cron.previousRuns(1, new Date(instant + 1_000))[0]?.getTime() ?? null,
  }
}

const badTrigger = (config: string, reason: string) =>
  new StartFailure('BAD_TRIGGER', `a timer of cloudbaserc.json cannot be read, ${reason}: ${config}`)
