import Taro from '@tarojs/taro'
import type { QueueFilter } from './useQueue'

const address = (page: string, parameters: Readonly<Record<string, string | undefined>>): string => {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  )
  return `/pages/admin/${page}/index?${pairs.join('&')}`
}

export const reviewPage = (contestId: string): string => address('review', { contestId })

/** One work on a page of its own, in the queue that it was found in. */
export const openReview = ({ contestId, state, unitId, search }: QueueFilter, entryId: string): void =>
  void Taro.navigateTo({ url: address('submission', { contestId, state, unitId, search, entryId }) })
