import type { TestCloud } from '../cloud'
import { personOf } from '../fixtures/people'
import { openHebei } from '../season'
import { bridgeTo, closePhones, openPhone } from '.'

let t: TestCloud
beforeAll(async () => {
  t = await openHebei()
})
afterAll(() => t.close())
afterEach(closePhones)

async function tabsOf(personaId: string): Promise<string> {
  const phone = await openPhone({
    cloud: bridgeTo(t.cloud, personOf(personaId)),
    clockAhead: t.cloud.clock.now() - Date.now(),
  })
  await phone.open('pages/me/index')
  await phone.settle()
  return phone.text()
}

test('the tab for staff shows once the cloud has said who is asking, and to no voter', async () => {
  expect(await tabsOf('organizer-1')).toContain('管理')
  expect(await tabsOf('voter-1')).not.toContain('管理')
})
