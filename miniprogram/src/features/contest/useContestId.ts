import { useRouter } from '@tarojs/taro'
import { readId } from '@/features/entry/scene'

/** The contest that this page was opened for; empty for a damaged link. */
export const useContestId = (): string => readId(useRouter().params.contestId)
