import { instantOf } from '#shared/lib/day'
import { ledgerKeysFrom } from '../../cloudfunctions/voting/voter'
import type { Cloud } from '../../localcloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { openAdministrator } from '../cloud/administrator'
import { roleDocuments } from '../seed/roleDocuments'
import { seasonDocuments } from '../seed/seasonDocuments'
import { uploadMedia } from '../seed/uploadMedia'
import { writeDocuments } from '../seed/writeDocuments'
import { castDemoVotes } from './castDemoVotes'

/** A believable season in its third day of voting: 150 works with films and covers, people with roles, votes. */
export const seedDemo = async (
  cloud: Cloud,
  ledgerKey: string,
  tell: (line: string) => void,
): Promise<void> => {
  const administrator = openAdministrator(cloud)
  const database = administrator.database()

  tell('正在上传视频和封面…')
  const fileIdOf = await uploadMedia(administrator, hebeiWorks)

  tell('正在写入 150 件作品…')
  const season = { contest: hebeiContest, works: hebeiWorks }
  await writeDocuments(database, seasonDocuments(season, fileIdOf, ledgerKeysFrom(ledgerKey).fingerprint))
  await writeDocuments(database, roleDocuments(hebeiContest.contestId))

  tell('正在投出前两天的票…')
  for (const [index, day] of ['2020-11-26', '2020-11-27'].entries()) {
    await cloud.clock.jumpTo(instantOf(`${day} 20:00`))
    await castDemoVotes(cloud, hebeiContest.contestId, index)
    await cloud.fireTimer('voting', 'settle')
  }
  await cloud.clock.jumpTo(instantOf('2020-11-28 10:00'))
}
