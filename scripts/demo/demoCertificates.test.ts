import type { Publicity } from '#shared/model/results'
import { openHebei } from '../../tests/season'
import { certificateDocuments } from './demoCertificates'
import { finalDocuments } from './demoFinal'
import { wenzhouJury } from './demoResults'
import { wenzhouSeason } from './demoSeasons'

test('of the contest that is over an entrant has an award, and a name to confirm', async () => {
  const t = await openHebei({ at: '2020-11-28 12:00' })
  const { contest } = wenzhouSeason
  const final = finalDocuments(wenzhouSeason, wenzhouJury())
  const [publicity] = (final.publicities ?? []) as unknown as Publicity[]
  if (!publicity) throw new Error('no final list')
  await t.write({ contests: [{ _id: contest.contestId, ...contest }] })
  await t.write(final)
  await t.write(certificateDocuments(contest, publicity))
  const mine = await t.as('entrant-1').certificate.listMyAwards({})
  if (!mine.ok) throw new Error(mine.error.code)
  expect(mine.value.works).toMatchObject([{ contestId: contest.contestId, names: null }])
  const [{ entryId, listed } = { entryId: '', listed: [] }] = mine.value.works
  const confirm = { contestId: contest.contestId, entryId, names: listed }
  expect(await t.as('entrant-1').certificate.confirmNames(confirm)).toMatchObject({ value: { missing: [] } })
  await t.close()
})
