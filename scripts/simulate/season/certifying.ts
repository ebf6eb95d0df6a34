import { instantOf } from '#shared/lib/day'
import type { Certificate } from '#shared/model/certificate'
import type { Submission } from '#shared/model/submission'
import { inParallel } from '../inParallel'
import { done, type Season } from './plan'

const CALLERS = 6
const CONFIRM_BY = '2021-01-20 18:00'
/** Every so many winners leave it to what the list says. */
const SILENT = 7
const CHECKED = 20

/** Winners say how their names are printed, certificates are made in one batch, and strangers check some of them. */
export const makeCertificates = async (season: Season) => {
  const { t, contestId, timed } = season
  const desk = t.as('organizer-1').certificate
  const { design, version } = await done(desk.openDesk({ contestId }))
  // What was read is sent as it is.
  const sent = { design: design as never, confirmBy: instantOf(CONFIRM_BY) }
  await done(desk.saveDesign({ contestId, baseVersion: version, ...sent }))
  const confirmed = await confirmNames(season)
  await t.at('2021-01-21 09:00')
  for (;;) {
    const { counts } = await timed('makeCertificates', () => done(desk.makeCertificates({ contestId })))
    if (counts.waiting === 0) break
  }
  const certificates = await t.all<Certificate>('certificates', { contestId })
  let checked = 0
  for (const { number, name } of certificates.slice(0, CHECKED)) {
    const found = await timed('verify', () => done(t.guest.certificate.verify({ number })))
    if (found.state === 'valid' && found.name === name) checked += 1
  }
  const made = certificates.filter(({ state }) => state === 'made').length
  return {
    confirmed,
    certificates: certificates.length,
    made,
    isChecked: checked === Math.min(CHECKED, made),
  }
}

const confirmNames = async ({ t, contestId, timed }: Season): Promise<number> => {
  const works = await t.all<Submission>('submissions', { contestId })
  const owners = new Map(works.map(({ entryId, owner }) => [entryId, owner]))
  const { winners } = await winnersOf(t, contestId)
  const asked = winners.filter((_, index) => index % SILENT > 0)
  await inParallel(CALLERS, asked.length, async (index) => {
    const { winnerId, listed } = asked[index] as (typeof asked)[number]
    const own = t.asOpenid(owners.get(winnerId) ?? '').certificate
    const confirmation = { contestId, entryId: winnerId, names: listed }
    await timed('confirmNames', () => done(own.confirmNames(confirmation)))
  })
  return asked.length
}

interface Asked {
  readonly winnerId: string
  readonly listed: string[]
}

/** Of all pages. */
const winnersOf = async (
  t: Season['t'],
  contestId: string,
  offset = 0,
): Promise<{ readonly winners: readonly Asked[] }> => {
  const page = await done(t.as('organizer-1').certificate.listConfirmations({ contestId, offset }))
  const winners = page.winners.filter(({ isUnit, hasAccount }) => !isUnit && hasAccount)
  if (page.next === null) return { winners }
  const rest = await winnersOf(t, contestId, page.next)
  return { winners: [...winners, ...rest.winners] }
}
