import type { ContestPlan } from '#shared/model/contest'
import { hebei2020 } from './hebei2020'
import { quanzong } from './quanzong'
import { wenzhou2024 } from './wenzhou2024'

/** What a new contest can be begun from. The last programme, 湖北, is an assessment and no contest. */
export const presets = {
  'hebei-2020': hebei2020,
  quanzong,
  'wenzhou-2024': wenzhou2024,
} as const satisfies Record<string, ContestPlan>

export type PresetName = keyof typeof presets
