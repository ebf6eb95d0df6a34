import { ledgerKeysFrom } from '../cloudfunctions/_runtime/ledgerKeys'
import { roleDocuments } from '../scripts/seed/roleDocuments'
import { type Season, seasonDocuments } from '../scripts/seed/seasonDocuments'
import { LEDGER_KEY, openTestCloud, type TestCloud } from './cloud'
import { hebeiContest } from './fixtures/contests'
import { hebeiWorks } from './fixtures/hebei2020'

const mediaFileId = (mediaPath: string) => `cloud://localcloud.local-localcloud/media/${mediaPath}`

export { entryIdOf } from '../scripts/seed/seasonDocuments'

export const documentsOf = (season: Season) =>
  seasonDocuments(season, mediaFileId, ledgerKeysFrom(LEDGER_KEY).fingerprint)

/** A cloud with the 150 works of 河北 2020, by default at noon of the first day of voting. */
export const openHebei = async (
  options: Partial<Parameters<typeof openTestCloud>[0]> & { readonly season?: Partial<Season> } = {},
): Promise<TestCloud> => {
  const { season, ...others } = options
  const t = await openTestCloud({ at: '2020-11-26 12:00', ...others })
  await t.write(documentsOf({ contest: hebeiContest, works: hebeiWorks, ...season }))
  await t.write(roleDocuments(hebeiContest.contestId))
  return t
}

let keys = 0
/** A key that no other cast of this process has. */
export const newKey = () => `test-key-${String(++keys).padStart(10, '0')}`
