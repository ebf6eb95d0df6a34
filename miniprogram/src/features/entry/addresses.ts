import Taro from '@tarojs/taro'
import { contestPage } from '@/features/contest/addresses'

export const entryAddress = (contestId: string, entryId: string) =>
  contestPage('entry', { contestId, entryId })

export const openEntry = (contestId: string, entryId: string): void =>
  void Taro.navigateTo({ url: entryAddress(contestId, entryId) })
