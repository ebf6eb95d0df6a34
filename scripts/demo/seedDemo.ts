import { instantOf } from '#shared/lib/day'
import { INSTALLATION_ID, type Installation } from '#shared/model/installation'
import { ledgerKeysFrom } from '../../cloudfunctions/_runtime/ledgerKeys'
import type { Cloud } from '../../localcloud'
import { unitDocuments } from '../../tests/fixtures/units'
import { openAdministrator } from '../cloud/administrator'
import { installerDocuments, roleDocuments } from '../seed/roleDocuments'
import { type Season, seasonDocuments } from '../seed/seasonDocuments'
import { uploadMedia } from '../seed/uploadMedia'
import { writeDocuments } from '../seed/writeDocuments'
import { castDemoVotes } from './castDemoVotes'
import { noticeDocuments, withDemoNotices } from './demoNotices'
import { seedResults } from './demoResults'
import { demoContact, demoSeasons, hebeiSeason, quanzongSeason } from './demoSeasons'
import { enterDemoWorks } from './enterDemoWorks'

/** 河北 in its third day of voting, the other programmes around it, people with roles, votes and notices. */
export const seedDemo = async (
  cloud: Cloud,
  ledgerKey: string,
  tell: (line: string) => void,
): Promise<void> => {
  const administrator = openAdministrator(cloud)
  const database = administrator.database()

  tell('正在上传视频和封面…')
  const fileIdOf = await uploadMedia(
    administrator,
    demoSeasons.flatMap(({ works }) => works),
  )

  const works = demoSeasons.reduce((sum, season) => sum + season.works.length, 0)
  tell(`正在写入 ${demoSeasons.length} 个赛事、${works} 件作品…`)
  const { fingerprint } = ledgerKeysFrom(ledgerKey)
  for (const { contest, works } of demoSeasons) {
    // A contest without works yet wears a picture of the demo's own.
    const cover = works.length > 0 ? contest.cover : fileIdOf('covers/lit-windows.jpg')
    const season: Season = { contest: withDemoNotices({ ...contest, cover }), works }
    await writeDocuments(database, seasonDocuments(season, fileIdOf, fingerprint))
    await writeDocuments(database, roleDocuments(contest.contestId))
  }
  await writeDocuments(database, unitDocuments(hebeiSeason.contest.contestId))
  await writeDocuments(database, installerDocuments())
  await writeDocuments(database, installationDocuments)
  await writeDocuments(database, noticeDocuments)

  tell('正在投票…')
  const days = [
    { season: quanzongSeason, clock: '2020-07-05 20:00', day: 5, voters: 150 },
    { season: hebeiSeason, clock: '2020-11-26 20:00', day: 0, voters: 500 },
    { season: hebeiSeason, clock: '2020-11-27 20:00', day: 1, voters: 500 },
  ]
  for (const { season, clock, day, voters } of days) {
    await cloud.clock.jumpTo(instantOf(clock))
    await castDemoVotes(cloud, season, { day, voters })
    await cloud.fireTimer('voting', 'settle')
  }
  await seedResults(database)
  tell('正在报名和审核…')
  await enterDemoWorks(cloud, database, fileIdOf)
  await cloud.clock.jumpTo(instantOf('2020-11-28 10:00'))
}

const installation: Installation = {
  operator: '示范融媒体中心',
  bodyKind: 'publicInstitution',
  filingNumber: '冀ICP备00000000号',
  privacyGuideDeclared: true,
  contact: demoContact,
  version: 1,
  removals: 0,
}

const installationDocuments = { installations: [{ _id: INSTALLATION_ID, ...installation }] }
