import { useRead } from '@/api/useRead'

/** Counts are settled every few seconds; asking more often shows nothing new. */
const movingMs = 5_000
const restingMs = 20_000

/** The newest count. `moving` for a page that is about it, else it is only kept fresh. */
export const useRanking = (contestId: string, pace: 'moving' | 'resting') =>
  useRead(
    'voting',
    'ranking',
    { contestId },
    { isNeeded: contestId !== '', everyMs: pace === 'moving' ? movingMs : restingMs },
  )
