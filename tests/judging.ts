import { instantOf } from '#shared/lib/day'
import type { PanelRule } from '#shared/model/award'
import type { Contest } from '#shared/model/contest'
import type { StoredFile } from '#shared/model/media'
import type { Submission } from '#shared/model/submission'
import { beginSubmission } from '#shared/rules/submission'
import { personIdOf } from '../cloudfunctions/_data/roles'
import type { TestCloud } from './cloud'
import { hebeiContest } from './fixtures/contests'
import { measured } from './fixtures/mediaDesk'
import { openHebei } from './season'

// 河北 2020 in its shortlist's stage: approved works that are not public yet, and jurors for them.

const contestId = hebeiContest.contestId
export const inPanel = { contestId, panelId: 'shortlist' } as const

const numbered = (prefix: string, index: number) => `${prefix}-${String(index).padStart(4, '0')}`
export const workId = (index: number) => numbered('work', index)
export const jurorOpenid = (index: number) => `oTEST_juror_${index}`
export const jurorId = (index: number) => personIdOf(contestId, jurorOpenid(index))
export const fileIdOf = (index: number) => `cloud://test/${numbered('original', index)}.mov`
export const copyIdOf = (index: number) => `cloud://test/${numbered('copy', index)}.mp4`

/** What no juror and no public reply may ever hold. */
export const secrets = {
  phone: '13900001111',
  sealed: 'SEALED-WORDS',
  hash: 'PHONE-HASH',
  owner: 'oTEST_entrant',
}

const categories = hebeiContest.categories.map(({ categoryId }) => categoryId)
const units = ['唐山市总工会', '保定学院', '承德市文化馆', '雄安新区宣传中心']

const submissionOf = (index: number): Submission => ({
  ...beginSubmission(
    {
      ...{ entryId: workId(index), contestId, owner: `${secrets.owner}_${index}` },
      ...{ unitId: null, channel: 'individual' },
    },
    0,
  ),
  state: 'approved',
  submittedAt: instantOf('2020-11-01 09:00') + index,
  sealed: `${secrets.sealed} ${secrets.phone}`,
  phoneHash: secrets.hash,
  marks: [`phone:${secrets.hash}`],
  events: [{ at: 1, kind: 'approved', reasons: [] }],
  title: `${units[index % units.length]}的第 ${index} 个早晨`,
  categoryId: categories[index % categories.length] ?? '',
  authors: [{ name: `作者${index}号` }],
  unit: units[index % units.length] ?? '',
  city: '唐山',
  introduction: `作者${index}号拍下的一天。`,
  items: [{ fileId: fileIdOf(index), link: null }],
  cover: `cloud://test/cover-${index}.jpg`,
})

const fileOf = (index: number): StoredFile => ({
  fileId: fileIdOf(index),
  contestId,
  owner: `${secrets.owner}_${index}`,
  purpose: 'video',
  name: `${secrets.phone}.mov`,
  bytes: 1,
  sha256: String(index),
  begunAt: 0,
  storedAt: 0,
  usedBy: workId(index),
  video: { ...measured, milliseconds: 61_000, width: 720, height: 1_280 },
  faults: [],
  copy: { state: 'ready', fileId: copyIdOf(index), cover: null, tries: 1 },
})

const several = <Item>(many: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: many }, (_, index) => make(index))

interface Settings {
  readonly works?: number
  readonly jurors?: number
  readonly panel?: Partial<PanelRule>
  readonly submission?: Partial<Submission>
  readonly contest?: Partial<Contest>
  readonly cloud?: Parameters<typeof openHebei>[0]
}

export const openJudging = async ({
  works = 12,
  jurors = 4,
  panel = {},
  submission = {},
  contest = {},
  cloud,
}: Settings = {}) => {
  const panels = hebeiContest.panels.map((one) => (one.purpose === 'shortlist' ? { ...one, ...panel } : one))
  const t = await openHebei({
    at: '2020-11-20 12:00',
    season: { contest: { ...hebeiContest, panels, ...contest }, works: [] },
    ...cloud,
  })
  await writeJudging(t, { works, jurors, submission })
  return t
}

/** The same in a cloud that has the contest already. */
export const writeJudging = (
  t: TestCloud,
  { works = 12, jurors = 4, submission = {} }: Pick<Settings, 'works' | 'jurors' | 'submission'>,
): Promise<void> =>
  t.write({
    submissions: several(works, (index) => ({ _id: workId(index), ...submissionOf(index), ...submission })),
    storedFiles: several(works, (index) => ({ _id: fileIdOf(index), ...fileOf(index) })),
    roles: several(jurors, (index) => ({
      _id: `${contestId}:${jurorOpenid(index)}:juror`,
      ...{ contestId, openid: jurorOpenid(index), role: 'juror', name: `评委${index}` },
      ...{ grantedAt: 0, removed: null },
    })),
  })

export const assign = (t: TestCloud, jurors: number, reason?: string) =>
  t.as('organizer-1').judging.assignPanel({
    ...inPanel,
    jurors: several(jurors, (index) => ({ personId: jurorId(index), unit: '' })),
    ...(reason !== undefined && { reason }),
  })

export const juror = (t: TestCloud, index: number) => t.asOpenid(jurorOpenid(index)).judging

/** The works that a juror was given, from all pages. */
export const worksOf = async (t: TestCloud, index: number): Promise<string[]> => {
  const entryIds: string[] = []
  for (let offset: number | null = 0; offset !== null; ) {
    const reply = await juror(t, index).listMyAssignments({ ...inPanel, offset })
    if (!reply.ok) throw new Error(reply.error.code)
    entryIds.push(...reply.value.works.map(({ entryId }) => entryId))
    offset = reply.value.next
  }
  return entryIds
}

let keys = 0
export const newScoreKey = () => `score-key-${String(++keys).padStart(8, '0')}`

export const tick = (
  t: TestCloud,
  index: number,
  entryId: string,
  isTicked: boolean | null,
  baseVersion = 0,
) =>
  juror(t, index).saveScores({
    ...{ ...inPanel, entryId, scores: {}, tick: isTicked, comment: '', baseVersion, key: newScoreKey() },
  })

/** Everybody ticks what `likes` says and signs. */
export const judgeAll = async (
  t: TestCloud,
  jurors: number,
  likes: (work: number, juror: number) => boolean,
) => {
  for (let index = 0; index < jurors; index++) {
    for (const entryId of await worksOf(t, index))
      await tick(t, index, entryId, likes(Number(entryId.slice(-4)), index))
    const signed = await juror(t, index).signOff(inPanel)
    if (!signed.ok) throw new Error(signed.error.code)
  }
}
