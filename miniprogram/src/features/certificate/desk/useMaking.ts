import { useEffect, useRef, useState } from 'react'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal, Output } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'

type Counts = Output<'certificate', 'makeCertificates'>['counts']

const BROKE_OFF: readonly string[] = ['OFFLINE', 'TIMEOUT', 'LOST_REPLY', 'BUSY']
const REST_MS = 2_000

/**
 * A call draws for some seconds; the next goes on where it stopped. A line that breaks is tried again; leaving the
 * page only stops asking, and nothing that is made is lost.
 */
export const useMaking = (contestId: string, before: Counts) => {
  const { send } = useWrite('certificate', 'makeCertificates')
  const [counts, count] = useState<Counts>()
  const [isMaking, setMaking] = useState(false)
  const [refusal, refuse] = useState<ClientRefusal>()
  const isWanted = useRef(true)
  useEffect(() => {
    isWanted.current = true
    return () => {
      isWanted.current = false
    }
  }, [])
  const make = async () => {
    setMaking(true)
    refuse(undefined)
    while (isWanted.current) {
      const reply = await send({ contestId })
      if (!reply.ok && BROKE_OFF.includes(reply.error.code)) {
        await new Promise((resolve) => setTimeout(resolve, REST_MS))
        continue
      }
      if (!reply.ok) {
        refuse(reply.error)
        break
      }
      count(reply.value.counts)
      if (reply.value.counts.waiting === 0) break
    }
    setMaking(false)
    readAgain('certificate', 'openDesk', 'listCertificates')
  }
  return { make, isMaking, refusal, counts: isMaking ? (counts ?? before) : before }
}
