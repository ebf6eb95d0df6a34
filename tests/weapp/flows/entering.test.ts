import { readFileSync } from 'node:fs'
import type { Submission } from '#shared/model/submission'
import { hebeiContest } from '../../fixtures/contests'
import { fixturePhone } from '../../fixtures/people'
import { openHebei } from '../../season'
import { closePhones, type Phone } from '..'
import type { Target } from '../protocol'
import { phoneOf } from './voter'

const { contestId } = hebeiContest
const film = readFileSync('media/clips/zhengding-lanterns.mp4').toString('base64')

afterEach(closePhones)

const tapSeen = async (phone: Phone, target: Target) => {
  await phone.see(target)
  await phone.tap(target)
}

const fillIn = async (phone: Phone) => {
  await phone.type('作品标题', '正定灯会')
  await phone.tap('请选择')
  await tapSeen(phone, '城乡新貌')
  await phone.type('姓名', '苏建波')
  await phone.type('拍的是谁、什么事，为什么拍', '正定的灯会，从扎灯笼的人讲起。')
  await phone.tap('下一步')
  await phone.type('手机号码', fixturePhone(42))
  await phone.type('通讯地址', '石家庄市长安区建华南大街')
  await phone.tap('下一步')
  await tapSeen(phone, '我已阅读并同意参赛条款（第 1 版）')
  await tapSeen(phone, '作品是我（们）原创的，内容真实')
}

test('a film from the album of a phone is sent, and stands in 我的作品', async () => {
  const t = await openHebei({ at: '2020-11-10 10:00', instancesPerFunction: 2 })
  try {
    const { phone } = await phoneOf(t, 'entrant-1')
    await phone.open('pages/entry/index')
    await tapSeen(phone, hebeiContest.name)
    await tapSeen(phone, '开始填写')
    await phone.see('从相册选')
    await phone.pickNext({
      name: 'lanterns.mp4',
      base64: film,
      durationSeconds: 8,
      width: 540,
      height: 960,
    })
    await phone.tap('从相册选')
    await phone.see('换一个', 20_000)
    await phone.tap('下一步')
    await fillIn(phone)
    await tapSeen(phone, '提交作品')
    await phone.see('提交成功', 20_000)
    const [sent] = await t.all<Submission>('submissions')
    expect(sent).toMatchObject({ contestId, state: 'submitted', title: '正定灯会' })
    expect(sent?.items[0]?.fileId).toMatch(/^cloud:/)
    await phone.open('pages/entrant/works/index')
    await phone.see('正定灯会')
    await phone.see('审核中')
  } finally {
    await closePhones()
    await t.close()
  }
}, 90_000)

test('what a letter costs: the page sends its view the field, and not the form', async () => {
  const t = await openHebei({ at: '2020-11-10 10:00', instancesPerFunction: 1 })
  try {
    const { phone } = await phoneOf(t, 'entrant-1')
    const opening = await phone.measure(async () => {
      await phone.open('pages/entrant/enter/index', { contestId })
      await phone.see('从相册选')
      await phone.settle()
    })
    await phone.tap('下一步')
    const typing = await phone.measure(() => phone.type('作品标题', '正'))
    console.log(`entering: ${opening.bytes} B to open, ${typing.bytes} B a letter`)
    expect(opening.bytes).toBeLessThan(20 * 1024)
    expect(typing.bytes).toBeLessThan(1024)
  } finally {
    await closePhones()
    await t.close()
  }
}, 60_000)
