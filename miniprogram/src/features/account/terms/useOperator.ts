import { useRead } from '@/api/useRead'

/** The body that runs this, once it is known; a page of law stands without it too. */
export const useOperator = (): string => {
  const about = useRead('account', 'aboutInstallation', {}, { staleMs: 10 * 60_000 })
  return about.state === 'ready' ? about.value.operator : ''
}
