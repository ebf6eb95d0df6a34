import type { StoredFile } from '#shared/model/media'
import type { Submission } from '#shared/model/submission'
import { roleDocuments } from '../../scripts/seed/roleDocuments'
import type { TestCloud } from '../cloud'
import { hebeiWorks } from '../fixtures/hebei2020'
import { measured } from '../fixtures/mediaDesk'
import { entering, enteringDocuments } from '../fixtures/submissions'
import { unitDocuments } from '../fixtures/units'

const { contestId } = entering

/** As long as people write them. */
export const longTitle =
  '从太行山深处的一条挂壁公路到雄安新区的第一座车站：三代筑路人四十年的坚守、等待与重逢'

const fileIdOf = (mediaPath: string) => `cloud://localcloud.local-localcloud/media/${mediaPath}`

/** A contest whose works wait for review, three of them with films, one too long and silent, two alike. */
export const reviewScene = async (t: TestCloud): Promise<void> => {
  const { submissions, ...others } = enteringDocuments('oTEST_somebody')
  const [first, second, third] = hebeiWorks
  if (!first || !second || !third) throw new Error('no films')
  const films = new Map([
    [entering.sentId, first],
    [entering.nextId, second],
    [entering.waitingId, third],
  ])
  const works = submissions.map((work) => {
    const film = films.get(work.entryId)
    if (!film) return work
    return {
      ...work,
      cover: fileIdOf(film.cover),
      items: [{ fileId: fileIdOf(film.clip), link: null }],
      ...(work.entryId === entering.nextId ? awkward(work) : {}),
    }
  })
  const files = [...films].map(
    ([entryId, { clip }]): StoredFile => ({
      ...{ fileId: fileIdOf(clip), contestId, owner: 'oTEST_somebody', purpose: 'video' },
      ...{ name: 'VID_20201119_181233.mp4', bytes: measured.bytes, sha256: 'c'.repeat(64) },
      ...{ begunAt: entering.opensAt, storedAt: entering.opensAt, usedBy: entryId },
      ...(entryId === entering.nextId ? tooLong : { video: measured, faults: [] }),
      copy: { state: 'ready', fileId: fileIdOf(clip), cover: null, tries: 1 },
    }),
  )
  await t.write({
    ...others,
    submissions: works.map((work) =>
      work.entryId === entering.approvedId ? { ...work, marks: ['title:same'] } : work,
    ),
    storedFiles: files.map((file) => ({ _id: file.fileId, ...file })),
    roles: roleDocuments(contestId).roles ?? [],
    ...unitDocuments(contestId),
  })
}

const awkward = ({ contentCheck }: Submission) => ({
  title: longTitle,
  unit: '中国铁路北京局集团有限公司石家庄工务机械段职工文艺创作中心',
  contentCheck: contentCheck && { ...contentCheck, verdict: 'look' as const, found: ['加微信', '最低价'] },
  marks: ['title:same'],
})

const tooLong = {
  video: { ...measured, milliseconds: 196_000, audioCodec: '' },
  faults: [{ code: 'TOO_LONG', strictness: 'advisory', measured: '196', limit: '180' }] as const,
}
