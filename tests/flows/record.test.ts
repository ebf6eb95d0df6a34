import { readFile } from 'node:fs/promises'
import { fetchFiles } from '../../scripts/recount/fetchFiles'
import { openPlace } from '../../scripts/recount/place'
import { recountRecord } from '../../scripts/recount/recountRecord'
import { contestId } from '../results'
import { playWhole, publishFinal, wholeSeason } from '../wholeContest'
import { openPreview } from './preview'

test('staff write the record, a guest saves where its files are, and a recount of them agrees', async () => {
  const { t, visit } = await openPreview({ season: wholeSeason() })
  await playWhole(t)
  const { hash } = await publishFinal(t)

  const owner = await visit('owner-1', { viewport: { width: 1280, height: 800 } })
  await owner.open('admin/results/index', { contestId })
  await owner.see('全程记录')
  await owner.tap('生成全程记录')
  await owner.see('第 1 版已写好')

  const guest = await visit()
  // An instance may go on for some seconds with the list that was not final.
  await guest.until(async () => {
    await guest.open('results/final/index', { contestId })
    await guest.see('获奖名单')
    await guest.page.waitForTimeout(1_000)
    return guest.words(/第 1 版，.*17 个文件/).isVisible()
  })
  const key = (await guest.text()).match(/^[0-9a-f]{64}$/gm)?.at(-1)
  const saving = guest.page.waitForEvent('download')
  await guest.tap('保存文件地址')
  const list = `${await (await saving).path()}`
  expect(await readFile(list, 'utf8')).toMatch(/^record\.json\thttp/)
  const found = await recountRecord(openPlace(await fetchFiles(list)), key)
  expect(found).toMatchObject({ fault: undefined, hash })
}, 120_000)
