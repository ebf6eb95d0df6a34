import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { instantOf } from '#shared/lib/day'
import { collections } from '../../cloudfunctions/_data/collections'
import { type Cloud, startCloud } from '../../localcloud'
import { people } from '../../tests/fixtures/people'
import { clients } from '../build/client'
import { functionsDir, localFunctions, root } from '../cloud/deployment'
import { seedDemo } from './seedDemo'

const LEDGER_KEY = 'a key of a demo that is gone when it closes'
const PRIVACY_KEY = 'another key of a demo that is gone when it closes'

/** The demo of `npm start` in a folder that goes with it, for pictures and the like. */
export const openPassingDemo = async (): Promise<{ cloud: Cloud; close(): Promise<void> }> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'jingying-demo-'))
  const cloud = await startCloud({
    dataDir,
    functionsDir,
    functions: localFunctions(),
    collections,
    personas: people,
    environment: { LEDGER_KEY, PRIVACY_KEY, COPY_MAKER: 'none' },
    durable: false,
    timers: false,
    startAt: instantOf('2020-11-26 09:00'),
    webRoot: path.join(root, clients.preview.folder),
  })
  await seedDemo(cloud, LEDGER_KEY, () => undefined)
  return {
    cloud,
    close: async () => {
      await cloud.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
