import { fetchFiles } from '../../scripts/recount/fetchFiles'
import { openPlace } from '../../scripts/recount/place'
import { readExport } from '../../scripts/recount/readExport'
import { recount } from '../../shared/rules/recount'
import { hebeiContest } from '../fixtures/contests'
import { newKey } from '../season'
import { openPreview } from './preview'

const { contestId } = hebeiContest

test('a guest finds the public files of the count, and a recount of them agrees', async () => {
  const { t, visit } = await openPreview()
  for (const persona of ['voter-1', 'voter-2']) {
    const lines = [{ entryId: `${contestId}-037`, votes: 3 }]
    await t.as(persona).voting.castVotes({ contestId, lines, key: newKey() })
  }
  await t.timer('voting', 'settle')
  const guest = await visit()
  await guest.open('voting/proof/index', { contestId })
  await guest.see('投票截止、最终榜单公布后由主办方生成')

  await t.at('2020-12-11 00:05')
  const owner = await visit('owner-1', { viewport: { width: 1280, height: 800 } })
  await owner.open('admin/rulings/index', { contestId })
  await owner.tap('生成公开文件')
  await owner.see('已公开 2 个文件')

  await guest.open('voting/proof/index', { contestId })
  await guest.see('2020年12月11日 00:05 生成，2 个文件')
  const saving = guest.page.waitForEvent('download')
  await guest.tap('保存文件地址')
  const { manifest, rows } = readExport(openPlace(await fetchFiles(`${await (await saving).path()}`)))
  expect(await recount(manifest, rows)).toMatchObject({ slips: 2, votes: { [`${contestId}-037`]: 6 } })
  expect((await recount(manifest, rows)).fault).toBeUndefined()
}, 60_000)
