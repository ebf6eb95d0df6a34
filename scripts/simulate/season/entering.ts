import type { Contest } from '#shared/model/contest'
import type { StoredFile } from '#shared/model/media'
import { measured } from '../../../tests/fixtures/mediaDesk'
import { fixturePhone } from '../../../tests/fixtures/people'
import { inParallel } from '../inParallel'
import { done, entrantOf, nextKey, type Season, several } from './plan'

const CALLERS = 12
const FILES_A_WRITE = 500
const units = ['唐山市总工会', '保定学院', '承德市文化馆', '雄安新区宣传中心', '']

const fileIdOf = (kind: string, index: number) => `cloud://season/${kind}-${String(index).padStart(5, '0')}`

/** Films are on their shelf already, inspected and with a copy: what is entered here are works. */
const filmOf = (contestId: string, index: number): StoredFile => ({
  ...{ fileId: fileIdOf('film', index), contestId, owner: entrantOf(index) },
  ...{ purpose: 'video', name: '影片.mp4', bytes: measured.bytes, sha256: `film ${index}` },
  ...{ begunAt: 0, storedAt: 0, usedBy: null, video: measured, faults: [] },
  copy: { state: 'ready', fileId: fileIdOf('copy', index), cover: fileIdOf('cover', index), tries: 1 },
})

/** Every author fills in the form and sends it, a work each. */
export const enterWorks = async (season: Season): Promise<number> => {
  const { t, contestId, works, timed } = season
  for (let from = 0; from < works; from += FILES_A_WRITE) {
    const many = Math.min(FILES_A_WRITE, works - from)
    const films = several(many, (index) => filmOf(contestId, from + index))
    await t.write({ storedFiles: films.map((film) => ({ _id: film.fileId, ...film })) })
  }
  const [contest] = await t.all<Contest>('contests', { contestId })
  const categories = contest?.categories ?? []
  await inParallel(CALLERS, works, async (index) => {
    const { entry } = t.asOpenid(entrantOf(index))
    const form = formOf(index, categories[index % categories.length]?.categoryId ?? '')
    const { entryId, version } = await timed('saveDraft', () =>
      done(entry.saveDraft({ contestId, to: { key: nextKey() }, form })),
    )
    await timed('submitEntry', () => done(entry.submitEntry({ contestId, entryId, baseVersion: version })))
  })
  return works
}

const formOf = (index: number, categoryId: string) => ({
  content: {
    ...{ title: `第 ${index + 1} 个早晨`, categoryId, authors: [{ name: `作者${index + 1}` }] },
    ...{ unit: units[index % units.length] || '个人', city: '唐山', introduction: '一天的开始。' },
    ...{ items: [{ fileId: fileIdOf('film', index), link: null }], cover: '', fields: {} },
  },
  hidden: { phone: fixturePhone(index), address: '石家庄市中山路 1 号' },
  consents: { terms: 1, original: true, isUnder14: false, guardian: false },
})
