import { useRead } from '@/api/useRead'

const fiveMinutes = 5 * 60_000

/** Whether this account judges anywhere: only then is there a way to the works it judges. */
export const useIsJuror = (): boolean => {
  const who = useRead('account', 'whoAmI', {}, { staleMs: fiveMinutes })
  return who.state === 'ready' && who.value.roles.some(({ role }) => role === 'juror')
}
