import type { StoredFile } from '#shared/model/media'
import type { TestCloud } from '../../cloud'
import { hebeiContest } from '../../fixtures/contests'
import { openHebei } from '../../season'
import { paddedFilm } from '../../uploads'
import { closePhones, type Phone } from '..'
import { phoneOf } from './voter'

const { contestId } = hebeiContest
/** Three parts. */
const film = paddedFilm(5 * 1024 * 1024)

let t: TestCloud
beforeEach(async () => {
  t = await openHebei({ at: '2020-11-10 10:00', instancesPerFunction: 2 })
})
afterEach(async () => {
  await closePhones()
  await t.close()
})

const choose = async (phone: Phone, bytes = film) => {
  await phone.see('从相册选')
  await phone.pickNext({
    name: 'film.mp4',
    base64: bytes.toString('base64'),
    durationSeconds: 1,
    width: 128,
    height: 72,
  })
  await phone.tap('从相册选')
}
const stored = () => t.all<StoredFile>('storedFiles')

test('a film in parts arrives whole although the first two that are sent break off', async () => {
  const { phone, line } = await phoneOf(t, 'entrant-1')
  await phone.open('pages/entrant/enter/index', { contestId })
  line.refuseFiles(2)
  await choose(phone)
  await phone.see('换一个', 60_000)
  expect(await stored()).toMatchObject([{ bytes: film.length, video: { container: 'mp4' } }])
}, 90_000)

test('paused it stays where it is, and goes on from there', async () => {
  const { phone, line } = await phoneOf(t, 'entrant-1')
  await phone.open('pages/entrant/enter/index', { contestId })
  line.refuseFiles(100)
  await choose(phone)
  await phone.see('暂停', 10_000)
  await phone.tap('暂停')
  await phone.see('已暂停')
  expect(await stored()).toEqual([])
  line.refuseFiles(0)
  await phone.tap('继续上传')
  await phone.see('换一个', 60_000)
  expect(await stored()).toMatchObject([{ bytes: film.length }])
}, 90_000)

test('the app is closed in the middle: opened again it goes on with the same file, and takes no other', async () => {
  const before = await phoneOf(t, 'entrant-1')
  await before.phone.open('pages/entrant/enter/index', { contestId })
  before.line.refuseFiles(100, 2)
  await choose(before.phone)
  await before.phone.see('网络不稳', 20_000)
  const storage = await before.phone.storage()
  await closePhones()
  const numbers = (paths: readonly string[]) => paths.map((path) => path.split('/').at(-1))
  expect(numbers(before.line.arrived)).toEqual(['0.part', '1.part'])

  const { phone, line } = await phoneOf(t, 'entrant-1', { storage })
  await phone.open('pages/entrant/enter/index', { contestId })
  await phone.see('（5 MB）还没传完')
  await choose(phone, paddedFilm(4 * 1024 * 1024))
  await phone.see('这不是刚才那个文件')
  // As long, and another film.
  const alike = Buffer.from(film)
  alike[alike.length - 10] = 1 + (alike.at(-10) ?? 0)
  await choose(phone, alike)
  await phone.see('这不是刚才那个文件')
  await choose(phone)
  await phone.see('换一个', 60_000)
  // Only what was missing was sent, into the upload that had been begun.
  expect(numbers(line.arrived)).toEqual(['2.part'])
  expect(await stored()).toMatchObject([{ bytes: film.length, video: { container: 'mp4' } }])
}, 90_000)

test('a film from a chat; the picture that WeChat made of one from the album becomes the cover', async () => {
  const { phone } = await phoneOf(t, 'entrant-1')
  await phone.open('pages/entrant/enter/index', { contestId })
  await phone.see('从聊天选')
  await phone.pickNext({ name: 'film.mp4', base64: film.toString('base64'), durationSeconds: 1 })
  await phone.tap('从聊天选')
  await phone.see('换一个', 60_000)
  expect(await stored()).toMatchObject([{ name: 'film.mp4', purpose: 'video' }])
  await phone.tap('换一个')

  await phone.see('从相册选')
  const still = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from('a small picture of a film')])
  await phone.pickNext({
    ...{ name: 'other.mp4', base64: film.toString('base64'), durationSeconds: 1, width: 128, height: 72 },
    stillBase64: still.toString('base64'),
  })
  await phone.tap('从相册选')
  await phone.see('点一个画面，就用它做封面', 60_000)
  await phone.tap({ css: '.cover-field-frames .cover-field-picture' })
  await phone.see('换一张', 20_000)
  const covers = (await stored()).filter(({ purpose }) => purpose === 'cover')
  expect(covers).toMatchObject([{ bytes: still.length }])
}, 120_000)
