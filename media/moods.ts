import type { ClipScene } from '../tests/fixtures/scenes'
import type { Mood } from './sound'

/** How each clip sounds: open places have more air, workshops less. */
export const moods: Record<ClipScene, Mood> = {
  'baiyangdian-lotus': { seed: 11, root: 196, pace: 0.9, air: 0.5, airTone: 0.16 },
  'cangzhou-wushu': { seed: 12, root: 147, pace: 1.2, air: 0.35, airTone: 0.1 },
  'chengde-pavilion': { seed: 13, root: 175, pace: 0.8, air: 0.35, airTone: 0.12 },
  'chongli-snow': { seed: 14, root: 220, pace: 1.1, air: 0.6, airTone: 0.28 },
  'handan-steam': { seed: 15, root: 165, pace: 0.9, air: 0.4, airTone: 0.35 },
  'qinhuangdao-sunrise': { seed: 16, root: 131, pace: 0.6, air: 0.9, airTone: 0.14 },
  'saihanba-forest': { seed: 17, root: 165, pace: 0.6, air: 0.7, airTone: 0.12 },
  'taihang-terraces': { seed: 18, root: 196, pace: 0.9, air: 0.4, airTone: 0.1 },
  'tangshan-harbour': { seed: 19, root: 110, pace: 0.7, air: 0.9, airTone: 0.04 },
  'wuqiang-prints': { seed: 20, root: 220, pace: 1.2, air: 0.2, airTone: 0.2 },
  'xiongan-cranes': { seed: 21, root: 147, pace: 1, air: 0.7, airTone: 0.06 },
  'zhengding-lanterns': { seed: 22, root: 175, pace: 1.1, air: 0.4, airTone: 0.08 },
}
