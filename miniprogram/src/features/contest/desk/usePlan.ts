import { useDidShow, useRouter } from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import type { Reading } from '@/api/useRead'
import { planEditingOf } from './planDesk'
import type { EditedPlan, PlanEditing } from './planEditing'

/** The contest that this page was opened for, while it is edited: asked for again whenever the page comes into sight. */
export const usePlan = (): { contestId: string; editing: PlanEditing; reading: Reading<EditedPlan> } => {
  const contestId = useRouter().params.contestId ?? ''
  const editing = planEditingOf(contestId)
  const state = useSyncExternalStore(editing.watch, editing.state)
  const refusal = useSyncExternalStore(editing.watch, editing.refused)
  useEffect(() => void editing.open(), [editing])
  useDidShow(() => void editing.open())
  const retry = () => void editing.open()
  if (state) {
    return { contestId, editing, reading: { state: 'ready', value: state, isRefreshing: false, retry } }
  }
  if (refusal) return { contestId, editing, reading: { state: 'refused', refusal, isRetrying: false, retry } }
  return { contestId, editing, reading: { state: 'loading', retry } }
}
