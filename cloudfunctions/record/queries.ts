import type { record } from '#shared/contract/record'
import { ok, refuse } from '#shared/lib/result'
import { MANIFEST_NAME, type PublishedRecord, type RecordWriting } from '#shared/model/record'
import { publicContestOf } from '../_data/contests'
import { recordOf } from '../_data/records'
import { recordPublicKey } from '../_runtime/recordKey'
import type { Handler } from '../_runtime/serve'
import { publishedOf } from './published'

export const openRecord: Handler<typeof record.openRecord> = async ({ contestId }) => {
  const [contest, writing] = await Promise.all([publicContestOf(contestId), recordOf(contestId)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  return ok({ publicKey: recordPublicKey(), record: viewOf(writing) })
}

const viewOf = (writing: RecordWriting | undefined) => {
  const published: PublishedRecord | null = writing ? publishedOf(writing) : null
  if (!published) return null
  const { version, at, manifestFileId, files } = published
  return { version, at, manifest: { name: MANIFEST_NAME, fileId: manifestFileId }, files }
}
