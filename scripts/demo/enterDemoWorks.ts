import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { instantOf } from '#shared/lib/day'
import type { StoredFile } from '#shared/model/media'
import type { Cloud } from '../../localcloud'
import { wenzhouNextContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { fixturePhone, personOf } from '../../tests/fixtures/people'
import type { SeasonWork } from '../../tests/fixtures/season'
import { wenzhouWorks } from '../../tests/fixtures/wenzhou2024'
import type { AdministratorDatabase } from '../cloud/administrator'
import { root } from '../cloud/deployment'
import { writeDocuments } from '../seed/writeDocuments'
import { type DemoEntry, demoEntries } from './demoEntries'

const { contestId } = wenzhouNextContest

/** Through the product's own door, as an entrant and a reviewer would: nothing is in a state that it could not reach. */
export const enterDemoWorks = async (
  cloud: Cloud,
  database: AdministratorDatabase,
  fileIdOf: (mediaPath: string) => string,
): Promise<void> => {
  const call = callerOf(cloud)
  await cloud.clock.jumpTo(instantOf('2020-11-27 09:30'))
  const sent: Sent[] = []
  for (const [index, entry] of demoEntries.entries()) {
    const openid = ownerOf(entry, index)
    const file = storedFile(index, openid, fileIdOf)
    await writeDocuments(database, { storedFiles: [{ _id: file.fileId, ...file }] })
    const draft = await call<Draft>(openid, 'saveDraft', {
      contestId,
      to: { key: `demo-entry-${String(index).padStart(8, '0')}` },
      form: formOf(entry, index, file),
    })
    const at = { contestId, entryId: draft.entryId, baseVersion: draft.version }
    sent.push({ ...at, ...(await call<Answer>(openid, 'submitEntry', at)) })
  }
  // Half a draft: the second entrant has not come further than the title.
  await call(personOf('entrant-2').openid, 'saveDraft', {
    contestId,
    to: { key: 'demo-entry-half-a-draft' },
    form: { content: { title: '冬夜里的早餐车', authors: [{ name: '叶知秋' }] } },
  })
  await cloud.clock.jumpTo(instantOf('2020-11-28 09:00'))
  await review(call, sent)
}

const review = async (call: Caller, sent: readonly Sent[]): Promise<void> => {
  const decisions = [
    { of: 0, decision: 'approve' },
    {
      of: 1,
      decision: 'return',
      reasons: [
        { field: 'introduction', text: '简介有错别字或表述不当' },
        { field: 'items.0', text: '声音缺失或听不清' },
      ],
      mendBy: instantOf('2020-12-01 18:00'),
    },
    { of: 3, decision: 'approve' },
    { of: 4, decision: 'approve' },
    { of: 11, decision: 'reject', reasons: [{ field: '', text: '含有广告和引流内容' }] },
  ]
  for (const { of: index, ...decision } of decisions) {
    const { entryId, submittedAt } = sent[index] as Sent
    const reviewer = personOf('reviewer-1').openid
    await call(reviewer, 'decideReview', { contestId, entryId, submittedAt, ...decision })
  }
}

const ownerOf = ({ author }: DemoEntry, index: number): string =>
  author === '苏建波' ? personOf('entrant-1').openid : `oDEMO_entrant_${String(index).padStart(13, '0')}`

const formOf = (entry: DemoEntry, index: number, file: StoredFile) => ({
  content: {
    title: entry.title,
    categoryId: entry.unit === '' ? 'open' : 'directed',
    authors: [{ name: entry.author }],
    unit: entry.unit,
    introduction: entry.introduction,
    items: [{ fileId: file.fileId, link: null }],
    fields: { occupation: entry.occupation },
  },
  hidden: {
    // One person sent the same film twice, from two accounts.
    phone: fixturePhone(entry.author === '林知夏' ? 8_002 : 8_000 + index),
    address: `温州市示范路 ${index + 1} 号`,
  },
  consents: { terms: 1, original: true, isUnder14: false, guardian: false },
})

/** A film each: a stored file belongs to one work. */
const films = [...new Map([...wenzhouWorks, ...hebeiWorks].map((work) => [work.clip, work])).values()]

/** As if it had been sent from a phone: the film lies in the cloud already. */
const storedFile = (index: number, owner: string, fileIdOf: (mediaPath: string) => string): StoredFile => {
  const { clip, cover, orientation } = films[index] as SeasonWork
  const bytes = readFileSync(path.join(root, 'media', clip))
  const [width, height] = orientation === 'portrait' ? [720, 1280] : [1280, 720]
  const fileId = fileIdOf(clip)
  const storedAt = instantOf('2020-11-27 09:00')
  return {
    ...{ fileId, contestId, owner, purpose: 'video', name: path.basename(clip), bytes: bytes.length },
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...{ begunAt: storedAt - 60_000, storedAt, usedBy: null, faults: [] },
    video: {
      ...{ container: 'mp4', videoCodec: 'AVC', audioCodec: '', milliseconds: 6_000, width, height },
      ...{ bitsPerSecond: 1_000_000, bytes: bytes.length, isCut: false, playsOnPhones: true },
    },
    copy: { state: 'ready', fileId, cover: fileIdOf(cover), tries: 0 },
  }
}

interface Draft {
  readonly entryId: string
  readonly version: number
}
interface Answer {
  readonly submittedAt: number
}
type Sent = Answer & { readonly entryId: string }
type Caller = <Value>(openid: string, action: string, input: object) => Promise<Value>

const callerOf =
  (cloud: Cloud): Caller =>
  async <Value>(openid: string, action: string, input: object) => {
    const reply = await cloud.call('entry', { action, input }, { openid })
    const result = 'result' in reply ? (reply.result as { ok: boolean; value: Value }) : undefined
    if (!result?.ok) throw new Error(`a demo entry was refused: ${action} ${JSON.stringify(reply)}`)
    return result.value
  }
