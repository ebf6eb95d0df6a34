import type { Submission } from '#shared/model/submission'
import type { TestCloud } from '../cloud'
import { measured } from '../fixtures/mediaDesk'
import { personOf } from '../fixtures/people'
import { entering } from '../fixtures/submissions'
import { newKey } from '../season'
import { openPreview } from './preview'
import { reviewScene } from './reviewScene'

const { contestId } = entering
const fileId = 'cloud://localcloud.local-localcloud/files/morning.mp4'
const DAY_MS = 86_400_000

const form = {
  content: {
    ...{ title: '晨读', categoryId: 'qingchun', authors: [{ name: '张三' }], unit: '石家庄一中', city: '' },
    ...{ introduction: '清晨的教室。', items: [], cover: '', fields: {} },
  },
  hidden: { phone: '19900000001', address: '石家庄市桥西区某路 1 号' },
}

/** A unit's work that a reviewer sent back, with what is wrong at its fields. */
const returnedWork = async (t: TestCloud): Promise<string> => {
  const to = { key: newKey() }
  const entered = await t.as('liaison-1').unit.saveUnitWork({ contestId, to, unitId: null, form })
  if (!entered.ok) throw new Error(entered.error.code)
  const { entryId } = entered.value
  const { openid: owner } = personOf('liaison-1')
  const film = {
    fileId,
    contestId,
    owner,
    purpose: 'video',
    name: '晨读.mp4',
    bytes: 5,
    sha256: 'a'.repeat(64),
  }
  const facts = { begunAt: 0, storedAt: 0, usedBy: null, faults: [], copy: null }
  await t.write({ storedFiles: [{ _id: fileId, ...film, ...facts, video: measured }] })
  await t.as('liaison-1').unit.attachFile({ contestId, entryId, fileId })
  const [work] = await t.all<Submission>('submissions', { _id: entryId })
  await t.as('reviewer-1').entry.decideReview({
    ...{ contestId, entryId, submittedAt: work?.submittedAt ?? 0, decision: 'return' },
    reasons: [
      { field: 'title', text: '题目里没有单位名称' },
      { field: 'fields.phone', text: '号码打不通' },
    ],
    mendBy: t.cloud.clock.now() + 3 * DAY_MS,
  })
  return entryId
}

test('a liaison mends a returned work where the reviewer wrote, and sends it again', async () => {
  const { t, visit } = await openPreview({ at: '2020-11-20 12:00' })
  await reviewScene(t)
  const entryId = await returnedWork(t)
  const liaison = await visit('liaison-1')
  await liaison.open('unit/works/index', { contestId })
  await liaison.see('请在 11月23日 12:00 前改好')
  await liaison.tap('修改《晨读》')
  await liaison.see('退回修改，请在 11月23日 12:00 前改好')
  await liaison.see('审核意见：题目里没有单位名称')
  await liaison.see('审核意见：号码打不通')
  await liaison.page.getByPlaceholder('199****0001，不改就空着').waitFor()
  await liaison.page.getByLabel('作品标题').fill('石家庄一中：晨读')
  await liaison.tap('改好了，重新送审')
  await liaison.see('已送审')
  const [work] = await t.all<Submission>('submissions', { _id: entryId })
  expect(work).toMatchObject({
    ...{ title: '石家庄一中：晨读', state: 'submitted', reasons: [], mendBy: null },
    items: [{ fileId, link: null }],
  })
  const opened = await t.as('liaison-1').unit.openUnitWork({ contestId, entryId })
  expect(opened).toMatchObject({ value: { work: { hidden: { phone: '199****0001' } } } })
})
