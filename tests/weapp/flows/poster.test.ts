import { INSTALLATION_ID } from '#shared/model/installation'
import { unstated } from '../../../cloudfunctions/_data/installations'
import { openAdministrator } from '../../../scripts/cloud/administrator'
import { uploadMedia } from '../../../scripts/seed/uploadMedia'
import type { TestCloud } from '../../cloud'
import { hebeiContest } from '../../fixtures/contests'
import { hebeiWorks } from '../../fixtures/hebei2020'
import { finalAt, finalListOf } from '../../fixtures/showcase'
import { openHebei } from '../../season'
import { closePhones, type Phone } from '..'
import { phoneOf } from './voter'

const { contestId } = hebeiContest
const codeLink = 'https://vote.example.cn/contest/'

let t: TestCloud
afterEach(async () => {
  await closePhones()
  await t.close()
})

const open = async (contest: typeof hebeiContest) => {
  t = await openHebei({ instancesPerFunction: 1, season: { contest } })
  await uploadMedia(openAdministrator(t.cloud), hebeiWorks.slice(0, 3))
  await t.write({ installations: [{ _id: INSTALLATION_ID, ...unstated, codeLink }] })
  return (await phoneOf(t, 'voter-1')).phone
}

const drawn = async (phone: Phone) => {
  await phone.see('发给朋友或保存')
  await phone.tap('发给朋友或保存')
  await phone.settle()
  const drawing = (await phone.offeredPictures()).at(-1)
  if (!drawing) throw new Error('nothing was offered')
  return drawing
}

test('a work’s poster is drawn on the phone: its words, its picture and the code', async () => {
  const phone = await open(hebeiContest)
  await phone.open('pages/voting/poster/index', { contestId, entryId: `${contestId}-003` })
  const { words, squares, pictures, ...size } = await drawn(phone)
  expect(size).toEqual({ width: 750, height: 1200 })
  expect(words.slice(0, 2)).toEqual(['003 号', hebeiWorks[2]?.title])
  expect(words).toEqual(expect.arrayContaining(['微信扫一扫', '看作品、投票', '投票免费，没有任何奖励']))
  expect(pictures).toHaveLength(1)
  // The paper, the code's ground, and some hundred dots.
  expect(squares).toBeGreaterThan(200)
})

test('once the final list is published it says what the work won; all that won have a poster too', async () => {
  const phone = await open({ ...hebeiContest, finalAt })
  await t.write(finalListOf({ contest: hebeiContest, works: hebeiWorks }, 10))
  await phone.open('pages/voting/poster/index', { contestId, entryId: `${contestId}-003` })
  expect((await drawn(phone)).words.slice(0, 2)).toEqual(['二等奖', '003 号'])
  await phone.open('pages/voting/poster/index', { contestId })
  const { words, pictures } = await drawn(phone)
  expect(words.slice(0, 3)).toEqual(['获奖作品展播', hebeiContest.theme, '一等奖 1 件，二等奖 2 件'])
  expect(pictures).toHaveLength(1)
})

test.each(['basket', 'proof', 'poster'])(
  '%s without its contest says that the link is incomplete',
  async (page) => {
    const phone = await open(hebeiContest)
    await phone.open(`pages/voting/${page}/index`)
    await phone.see('链接不完整')
    await phone.tap('到首页看看')
    await phone.see(hebeiContest.name)
    await phone.settle()
  },
)
