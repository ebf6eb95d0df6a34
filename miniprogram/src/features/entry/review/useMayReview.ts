import { useRead } from '@/api/useRead'

const fiveMinutes = 5 * 60_000
const reviewers: readonly string[] = ['reviewer', 'organizer', 'owner']

/** Whether this account may decide here; an observer only looks. */
export const useMayReview = (contestId: string): boolean => {
  const who = useRead('account', 'whoAmI', {}, { staleMs: fiveMinutes })
  return (
    who.state === 'ready' &&
    who.value.roles.some((held) => held.contestId === contestId && reviewers.includes(held.role))
  )
}
