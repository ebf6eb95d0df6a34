import type { Proposal } from '#shared/model/proposal'
import type { Tally } from '#shared/model/vote'
import { hebeiContest } from '../fixtures/contests'
import { entryIdOf, newKey } from '../season'
import { openPreview } from './preview'

const { contestId } = hebeiContest
const work = entryIdOf(contestId, '037')
const desk = { width: 1280, height: 800 }

test('a swarm is marked, ruled by two, told in public with its reason, and given back', async () => {
  const { t, visit } = await openPreview()
  for (let account = 0; account < 45; account++) {
    const lines = [{ entryId: work, votes: 1 }]
    await t.asOpenid(`oTEST_swarm_${account}`).voting.castVotes({ contestId, lines, key: newKey() })
  }
  await t.timer('voting', 'settle')
  await t.timer('ruling', 'inspect')

  const votesOf = async () => (await t.all<Tally>('tallies', { contestId }))[0]?.votes[work]
  const signed = async (act: Proposal['act']) => {
    const [proposal] = await t.all<Proposal>('proposals', { act })
    const input = { contestId, proposalId: proposal?.proposalId ?? '' }
    expect(await t.as('owner-2').ruling.signProposal(input)).toMatchObject({ ok: true })
    await t.timer('ruling', 'inspect')
    await t.timer('voting', 'settle')
  }
  const first = await visit('owner-1', { viewport: desk })
  await first.open('admin/rulings/index', { contestId })
  await first.see('45 票')
  await first.see('作品刚在工作群、班级群里转发，也会这样。')
  await first.tap('提请不计票')
  await first.type('例如：三十个账号每隔一秒投同一作品，已电话核实', '四十五个新账号同一秒投票')
  await first.tap('提请签字')
  await first.until(async () => (await t.all('proposals', { act: 'annulVotes' })).length === 1)
  expect(await votesOf()).toBe(45)
  await signed('annulVotes')
  expect(await votesOf()).toBe(0)

  // Instances keep the public list for five seconds.
  const guest = await visit()
  await guest.page.waitForTimeout(5_500)
  await guest.open('about/contest/index', { contestId })
  await guest.see('没有票会被悄悄去掉')
  await guest.see('四十五个新账号同一秒投票')
  await guest.see('具体的提示值投票截止后公布')

  await first.open('admin/rulings/index', { contestId })
  await first.see('四十五个新账号同一秒投票')
  await first.tap('提请恢复')
  await first.type('例如：经核实是真人投票', '查明是学校机房')
  await first.tap('提请签字')
  await first.until(async () => (await t.all('proposals', { act: 'restoreVotes' })).length === 1)
  await signed('restoreVotes')
  expect(await votesOf()).toBe(45)
  await guest.page.waitForTimeout(5_500)
  await guest.open('about/contest/index', { contestId })
  await guest.see('查明是学校机房')
}, 90_000)
