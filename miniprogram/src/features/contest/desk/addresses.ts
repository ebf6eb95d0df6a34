import Taro from '@tarojs/taro'
import type { SectionKey } from './sections'

const go = (page: string, parameters: Readonly<Record<string, string>>) => {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/pages/admin/contests/${page}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}

export const openPlanPage = (contestId: string): void =>
  void Taro.navigateTo({ url: go('index', { contestId }) })
/** In place of the page where it was begun: back leads to the desk. */
export const leadToPlan = (contestId: string): void =>
  void Taro.redirectTo({ url: go('index', { contestId }) })
/** `at` is the place of a finding: the thing in the part that is opened with it. */
export const openSection = (contestId: string, section: SectionKey, at?: string): void =>
  void Taro.navigateTo({ url: go('section', { contestId, section, ...(at !== undefined && { at }) }) })
export const openLaunch = (contestId: string): void =>
  void Taro.navigateTo({ url: go('launch', { contestId }) })
