import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../cloud/deployment'

export interface StartOptions {
  readonly port: number
  readonly dataDir: string
  readonly fresh: boolean
  /** Each request of a function to the database takes this much longer, as it does in a real cloud. */
  readonly roundTripMs: number
}

const DEFAULT_PORT = 8620
const HIGHEST_PORT = 65_535
const LONGEST_ROUND_TRIP = 1_000

/** From the command line, then the environment; a mistake is a sentence. */
export const startOptions = (
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): StartOptions | string => {
  let values: { port?: string; data?: string; fresh?: boolean; 'round-trip'?: string }
  try {
    values = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        'round-trip': { type: 'string' },
      },
    }).values
  } catch {
    return `看不懂参数“${args.join(' ')}”。可以用：--port 端口，--data 数据目录，--fresh 从头开始，--round-trip 毫秒。`
  }
  const port = Number(values.port ?? environment.PORT ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT)
    return `端口“${values.port ?? environment.PORT}”不是 0–65535 的整数。`
  const roundTripMs = Number(values['round-trip'] ?? 0)
  if (!(roundTripMs >= 0 && roundTripMs <= LONGEST_ROUND_TRIP))
    return `--round-trip 是云函数到数据库一个来回的毫秒数，0–${LONGEST_ROUND_TRIP}，不能是“${values['round-trip']}”。`
  return {
    port,
    dataDir: path.resolve(values.data ?? path.join(root, '.cloud')),
    fresh: values.fresh ?? false,
    roundTripMs,
  }
}
