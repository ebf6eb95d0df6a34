import type { ContestPlan, PresetName } from '#shared/model/contest'
import { hebei2020 } from './hebei2020'
import { quanzong } from './quanzong'
import { tianjin2022 } from './tianjin2022'
import { wenzhou2024 } from './wenzhou2024'

/** What a new contest can be begun from, by the names that the phone knows. */
export const presets = {
  'hebei-2020': hebei2020,
  quanzong,
  'wenzhou-2024': wenzhou2024,
  'tianjin-2022': tianjin2022,
} as const satisfies Record<PresetName, ContestPlan>
