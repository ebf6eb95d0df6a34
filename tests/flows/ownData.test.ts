import { readFile } from 'node:fs/promises'
import type { Message } from '#shared/model/message'
import { personOf } from '../fixtures/people'
import { entering, enteringDocuments } from '../fixtures/submissions'
import { newKey } from '../season'
import { openPreview } from './preview'

const { contestId } = entering
const { openid } = personOf('entrant-1')
const phone = '19900000077'

test('an entrant agrees to be told, takes everything home, and leaves', async () => {
  const { t, visit } = await openPreview()
  await t.write(enteringDocuments('oTEST_somebody'))
  const form = {
    content: {
      title: '渤海渔火',
      categoryId: 'fendou',
      authors: [{ name: '叶知秋' }],
      introduction: '一条船，三代人。',
      items: [
        { fileId: null, link: { platform: 'douyin' as const, address: 'https://v.douyin.com/iRNBho6u/' } },
      ],
    },
    hidden: { phone, address: '沧州市渔港路 1 号' },
    consents: { terms: 1, original: true, isUnder14: false, guardian: false },
  }
  const mine = t.as('entrant-1').entry
  const saved = await mine.saveDraft({ contestId, to: { key: newKey() }, form })
  if (!saved.ok) throw new Error(saved.error.code)
  const { entryId, version } = saved.value
  expect((await mine.submitEntry({ contestId, entryId, baseVersion: version })).ok).toBe(true)

  const visitor = await visit('entrant-1')
  await visitor.open('entrant/work/index', { contestId, entryId, sent: '1' })
  await visitor.tap('通知我')
  await visitor.page.getByText('允许').click()
  await visitor.see('有结果时微信通知你')
  await visitor.seeGone(/用微信通知你/)
  await t.timer('entry', 'sendMessages')
  expect(await t.all<Message>('messages')).toMatchObject([{ to: openid, kind: 'received', state: 'sent' }])

  await visitor.open('about/mydata/index')
  await visitor.tap('查看全部内容并保存')
  await visitor.see(new RegExp(phone))
  const download = visitor.page.waitForEvent('download')
  await visitor.tap('保存文件')
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toContain(`手机号码（不公开，加密保存）：${phone}`)
  expect(text).toContain('【微信通知】3 条')
  await visitor.tap('关闭')

  await visitor.tap('注销账号')
  await visitor.tap(/^注销$/)
  await visitor.see('账号已经注销')
  expect(await t.all('submissions', { owner: openid })).toEqual([])
  expect(await t.all('messages')).toEqual([])
  expect(await t.all('subscriptions')).toEqual([])
})
