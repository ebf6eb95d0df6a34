import type { TestCloud } from '../../cloud'
import { hebeiContest } from '../../fixtures/contests'
import { personOf } from '../../fixtures/people'
import { bridgeTo, openPhone, type Phone, type PhoneOptions, unreliable } from '..'
import type { UnreliableCloud } from '../unreliable'

const { contestId } = hebeiContest

/** A voter's phone with the WeChat build, a line that can be made worse, and the real functions at its end. */
export const phoneOf = async (
  t: TestCloud,
  personaId: string,
  options: PhoneOptions = {},
): Promise<{ phone: Phone; line: UnreliableCloud }> => {
  const line = unreliable(bridgeTo(t.cloud, personOf(personaId)))
  const phone = await openPhone({ cloud: line, clockAhead: t.cloud.clock.now() - Date.now(), ...options })
  return { phone, line }
}

export const openWork = (phone: Phone, number: string): Promise<void> =>
  phone.open('pages/contest/entry', { contestId, entryId: `${contestId}-${number}` })

/** Sets so many votes by the ＋ and gives them to the work on the page. */
export const vote = async (phone: Phone, votes: number): Promise<void> => {
  for (let wished = 1; wished < votes; wished++) await phone.tap({ css: '.stepper-button.is-plus' })
  await phone.tap(`投 ${votes} 票`)
}

const search = '搜作品名、作者或编号'
const onlyOne = '一共 1 件作品，都在这里了'

/** Home → contest → search → work → votes over two works → my votes → a ranking that moves. */
export const voteByThumb = async (phone: Phone, t: TestCloud): Promise<void> => {
  await phone.open('pages/home/index')
  await phone.see(hebeiContest.name)
  await phone.tap(hebeiContest.name)
  await phone.see('全部 150')
  await phone.type(search, '037')
  await phone.see(onlyOne)
  await phone.see({ css: '.tile' })
  await phone.tap({ css: '.tile' })
  await phone.see('今天还能投 10 票')
  await phone.tap({ css: '.video-start' })
  await phone.see({ css: '.live-video' })
  await vote(phone, 3)
  await phone.see('今天还能投 7 票')
  await phone.see('已投这件 3 票')
  await phone.back()
  await phone.type(search, '')
  await phone.seeGone(onlyOne)
  await phone.type(search, '112')
  await phone.see(onlyOne)
  await phone.see({ css: '.tile' })
  await phone.tap({ css: '.tile' })
  await vote(phone, 2)
  await phone.see('今天还能投 5 票')
  await phone.open('pages/me/index')
  await phone.see('共 5 票')
  await phone.see('等待计票')
  await phone.open('pages/ranking/index')
  await phone.see('还没有开始计票')
  await t.timer('voting', 'settle')
  await phone.see('第 1 批计票', 15_000)
  await phone.settle()
}
