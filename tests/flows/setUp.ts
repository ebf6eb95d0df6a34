import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildClient } from '../../scripts/build/client'
import { buildFunctions } from '../../scripts/build-functions'
import { openAdministrator } from '../../scripts/cloud/administrator'
import { uploadMedia } from '../../scripts/seed/uploadMedia'
import { openTestCloud } from '../cloud'
import { hebeiWorks } from '../fixtures/hebei2020'

/** Names the folder of a cloud that has the season's films and covers: each flow starts from a copy of it. */
export const MEDIA_FOLDER = 'JINGYING_FLOWS_MEDIA'

/** One after the other: two webpacks at once take longer than in turn. */
export default async () => {
  await buildFunctions()
  await buildClient('preview')
  await buildClient('weapp')
  const dataDir = await mkdtemp(path.join(tmpdir(), 'jingying-media-'))
  const t = await openTestCloud({ at: '2020-11-26 12:00', dataDir })
  await uploadMedia(openAdministrator(t.cloud), hebeiWorks)
  await t.close()
  process.env[MEDIA_FOLDER] = dataDir
}
