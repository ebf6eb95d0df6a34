import Taro from '@tarojs/taro'

/** The page of a contest, or of something in it. Parameters are text, so they are encoded here and nowhere else. */
export const contestPage = (
  page: 'index' | 'entry',
  parameters: Readonly<Record<string, string>>,
): string => {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/pages/contest/${page}?${pairs.join('&')}`
}

export const contestAddress = (contestId: string) => contestPage('index', { contestId })

export const openContest = (contestId: string): void =>
  void Taro.navigateTo({ url: contestAddress(contestId) })

/** In place of the page one is on: back does not lead to it again. Home where no contest is known. */
export const leadToContest = (contestId: string): void => {
  if (contestId === '') void Taro.switchTab({ url: '/pages/home/index' })
  else void Taro.redirectTo({ url: contestAddress(contestId) })
}
