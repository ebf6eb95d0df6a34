import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Contest } from '#shared/model/contest'
import type { StoredFile } from '#shared/model/media'
import { root } from '../../scripts/cloud/deployment'
import { hebeiContest } from '../fixtures/contests'
import { openPreview } from './preview'
import type { Visitor } from './visitor'

const { contestId } = hebeiContest
const picture = readFileSync(path.join(root, 'media/covers/apple-orchard.jpg'))
const notice = Buffer.from('%PDF-1.7\n% 通知原文\n')

const send = async (staff: Visitor, name: string, mimeType: string, buffer: Buffer) => {
  const chooser = staff.page.waitForEvent('filechooser')
  await staff.tap(/^选择文件|从相册选/)
  await (await chooser).setFiles({ name, mimeType, buffer })
}

test('staff send a cover and an attachment, and everybody sees the one and opens the other', async () => {
  const { t, visit } = await openPreview()
  const staff = await visit('organizer-1', { viewport: { width: 1280, height: 800 } })
  await staff.open('admin/contests/section', { contestId, section: 'basics' })
  await staff.see('封面')
  if (await staff.button('换一张').isVisible()) await staff.tap('换一张')
  await send(staff, '海报.jpg', 'image/jpeg', picture)
  await staff.see('换一张')
  await staff.see('都保存好了')

  await staff.open('admin/contests/section', { contestId, section: 'hosts' })
  await staff.see('添加附件')
  await send(staff, '报名通知.pdf', 'application/pdf', notice)
  await staff.see('附件 1 的名称')
  await staff.see('都保存好了')

  const [kept] = await t.all<Contest>('contests', { _id: contestId })
  const files = await t.all<StoredFile>('storedFiles', { contestId })
  expect(kept?.cover).toBe(files.find(({ purpose }) => purpose === 'cover')?.fileId)
  expect(kept?.attachments).toEqual([
    { name: '报名通知.pdf', fileId: files.find(({ purpose }) => purpose === 'attachment')?.fileId },
  ])

  const voter = await visit('voter-1')
  await voter.open('about/contest/index', { contestId })
  await voter.see('报名通知.pdf')
})
