import { useRouter } from '@tarojs/taro'
import { serverNow } from '@/api/serverClock'
import { type Reading, useRead } from '@/api/useRead'
import { contestNow, contestOfEntry } from '@/features/contest/contestNow'
import { readId, readScene, sceneOfLink } from './scene'

export interface Wanted {
  readonly contestId: string
  /** Empty where no work was asked for, or none has the number. */
  readonly entryId: string
  /** The number that was asked for. */
  readonly number: string
  /** All works that won are asked for. */
  readonly isShowcase: boolean
}

/**
 * Which work, or at least which contest, this page was opened for: by its own parameters, or by the scene of a QR
 * code, which has room for one id or number only. A link of junk leads to the contest that is on.
 */
export const useWanted = (): Reading<Wanted> => {
  const { params } = useRouter()
  const scene = readScene(params.scene ?? sceneOfLink(params.q))
  const contestId = readId(params.contestId) || ('contestId' in scene ? scene.contestId : '')
  const entryId = readId(params.entryId) || (scene.kind === 'entry' ? scene.entryId : '')
  const isKnown = contestId !== '' && (entryId !== '' || scene.kind !== 'number')

  const list = useRead('contest', 'listContests', {}, { isNeeded: contestId === '' })
  const contests = list.state === 'ready' ? list.value.contests : []
  const found =
    contestId || (contestOfEntry(contests, entryId) ?? contestNow(contests, serverNow()))?.contestId || ''
  const number = scene.kind === 'number' ? scene.number : ''
  const byNumber = useRead(
    'entry',
    'listEntries',
    { contestId: found, search: number, order: 'number', limit: 20 },
    { isNeeded: !isKnown && found !== '' && number !== '' },
  )

  const ready = (wanted: Pick<Wanted, 'contestId' | 'entryId'>): Reading<Wanted> => ({
    state: 'ready',
    value: { ...wanted, number, isShowcase: scene.kind === 'showcase' },
    isRefreshing: false,
    retry: list.retry,
  })
  if (isKnown) return ready({ contestId, entryId })
  if (contestId === '' && list.state !== 'ready') return list
  if (number === '' || found === '') return ready({ contestId: found, entryId })
  if (byNumber.state !== 'ready') return byNumber
  const work = byNumber.value.cards.find((card) => Number(card.number) === Number(number))
  return ready({ contestId: found, entryId: work?.entryId ?? '' })
}
