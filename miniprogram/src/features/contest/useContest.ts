import type { Output } from '@/api/refusal'
import { type Reading, useRead } from '@/api/useRead'

export type OpenContest = Output<'contest', 'openContest'>['contest']

export const useContest = (contestId: string): Reading<Output<'contest', 'openContest'>> =>
  useRead('contest', 'openContest', { contestId }, { isNeeded: contestId !== '' })
