import type { Certificate } from '#shared/model/certificate'
import { contestId, rareNames, workIdOf, writeCertificates } from '../certificates'
import { readPdf } from '../pdfText'
import { openPreview } from './preview'

test('a winner confirms a name, staff make the sheets, the winner takes one home, a stranger checks it', async () => {
  const { t, visit } = await openPreview({ at: '2021-01-05 12:00' })
  await writeCertificates(t)
  const winner = await visit('entrant-1')
  await winner.open('results/mine/index')
  await winner.see('确认证书上的姓名')
  await winner.tap('就这样印')
  await winner.see('已确认，证书上印：王𬭚、刘䶮')

  const staff = await visit('organizer-1', { viewport: { width: 1280, height: 800 } })
  await staff.open('admin/certificates/index', { contestId })
  await staff.until(() =>
    staff.page.locator('[aria-label="证书预览"], .certificate-preview').first().isVisible(),
  )
  await staff.words(/^姓名$/).tap()
  await staff.see('3 件获奖作品，1 件已确认')
  await staff.words(/^制作$/).tap()
  await staff.tap('开始制作')
  await staff.see('还有 2 件没有确认姓名')
  await t.at('2021-01-21 09:00')
  await staff.tap('开始制作')
  await staff.see('4 / 4 张')

  await winner.open('results/mine/index')
  await winner.see('下载 PDF')
  const [popup] = await Promise.all([winner.page.waitForEvent('popup'), winner.tap('下载 PDF')])
  await popup.close()
  const made = await t.all<Certificate>('certificates', { winnerId: workIdOf(1) })
  const number = made[0]?.number ?? ''
  const opened = await t.as('entrant-1').certificate.openCertificate({ number })
  if (!opened.ok) throw new Error(opened.error.code)
  const pdf = Buffer.from(await (await fetch(opened.value.pdf)).arrayBuffer())
  expect(readPdf(pdf).text.replace(/\n/g, '')).toContain(rareNames.join('、'))

  const stranger = await visit()
  await stranger.open('results/verify/index')
  await stranger.type('年份和十位字母数字', '2021-AAAAA-AAAAA')
  await stranger.tap('查验')
  await stranger.see('没有这张证书')
  await stranger.type('年份和十位字母数字', number.toLowerCase())
  await stranger.tap('查验')
  await stranger.see('证书有效')
  await stranger.see('王𬭚、刘䶮')

  await staff.tap(`作废 ${number}`)
  await staff.see('马上生效')
  await staff.page.locator('textarea').filter({ visible: true }).last().fill('获奖者退奖')
  await staff.tap('作废这张证书')
  await staff.see('已作废')
  await stranger.open('results/verify/index', { number })
  await stranger.see('这张证书已作废')
})
