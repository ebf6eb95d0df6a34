import type { Contest } from '#shared/model/contest'
import { roleDocuments } from '../../scripts/seed/roleDocuments'
import { desk, deskDocuments } from '../fixtures/desk'
import { openPreview } from './preview'

test('an owner puts a contest away, and everybody can still read it', async () => {
  const { t, visit } = await openPreview()
  await t.write({ contests: deskDocuments.contests.filter(({ _id }) => _id === desk.overId) })
  await t.write(roleDocuments(desk.overId))
  const owner = await visit('owner-1')
  await owner.open('admin/contest/index', { contestId: desk.overId })
  await owner.see('归档')
  await owner.words(/^归档$/).tap()
  await owner.see('也不能撤销归档')
  const reason = owner.page.locator('textarea, input').filter({ visible: true }).first()
  await reason.fill('活动已经结束')
  await owner.page
    .getByRole('button', { name: /^归档$/ })
    .filter({ visible: true })
    .last()
    .tap()
  await owner.see('赛事已经归档')
  const [kept] = await t.all<Contest>('contests', { _id: desk.overId })
  expect(kept?.status).toBe('archived')
  const voter = await visit('voter-1')
  await voter.open('contest/index', { contestId: desk.overId })
  await voter.see(kept?.name ?? '')
})
