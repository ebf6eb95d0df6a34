import { formatWithOptions } from 'node:util'
import type { OutputLevel } from './workerMessages'

const LEVELS = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const

/** What a function prints belongs to its call in the log, not to the terminal of whoever started the cloud. */
export function captureConsole(write: (level: OutputLevel, text: string) => void): void {
  for (const [method, level] of Object.entries(LEVELS)) {
    console[method as keyof typeof LEVELS] = (...words: unknown[]) =>
      write(level, formatWithOptions({ depth: 6 }, ...words))
  }
}
