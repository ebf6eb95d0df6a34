import type { TestCloud } from '../../cloud'
import { openHebei } from '../../season'
import { closePhones } from '..'
import { openWork, phoneOf } from './voter'

let t: TestCloud
beforeAll(async () => {
  t = await openHebei({ instancesPerFunction: 1 })
})
afterAll(() => t.close())
afterEach(closePhones)

test('a link to a work that never was leads to the others', async () => {
  const { phone } = await phoneOf(t, 'voter-1')
  await openWork(phone, '999')
  await phone.see('没有找到这件作品')
  await phone.tap('看看全部作品')
  await phone.see('全部 150')
  await phone.settle()
})

// A scene arrives as it was encoded, and nobody checks what stands in it.
test.each(['%E0%A4%A', '%3Cscript%3E', 'e%3D..%2F..%2Fadmin', '9'.repeat(32)])(
  'a code of junk leads somewhere: %s',
  async (scene) => {
    const { phone } = await phoneOf(t, 'voter-1')
    await phone.open('pages/contest/entry', { scene })
    await phone.see('全部 150')
    await phone.settle()
  },
)

test('the code of a poster opens its work', async () => {
  const { phone } = await phoneOf(t, 'voter-1')
  await phone.open('pages/contest/entry', { scene: 'e%3Dhebei-2020-037' })
  await phone.see('今天还能投 10 票')
  await phone.settle()
})
