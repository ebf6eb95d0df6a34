import { openPreview, slipsOf } from './preview'

const contestId = 'hebei-2020'

test('an invitation given by an owner makes a colleague of whoever brings its code', async () => {
  const { t, visit } = await openPreview()
  const owner = await visit('owner-1')
  await owner.open('admin/people/index', { contestId })
  await owner.tap('邀请一个人')
  await owner.tap(/^角色/)
  await owner.page.getByRole('option', { name: /^主办方/ }).click()
  await owner.type('例如：评委王老师', '新同事小林')
  await owner.tap('生成邀请码')
  await owner.see('只显示这一次')
  const code = (await owner.page.locator('.invitation-code').innerText()).trim()
  expect(code).toMatch(/^[2-9A-Z]{5} [2-9A-Z]{5}$/)
  await owner.tap('关闭')
  await owner.see('新同事小林')

  const invited = await visit('voter-1')
  await invited.open('about/invitation/index')
  await invited.type('邀请人发给你的 10 位邀请码', code.toLowerCase())
  await invited.type('同事怎么称呼你', '林晓禾')
  await invited.tap('接受邀请')
  await invited.see('你现在是主办方')
  await invited.tap('去管理')
  await invited.see('暂停与恢复投票')

  await owner.open('admin/people/index', { contestId })
  await owner.see('林晓禾')
  const grants = await t.all<{ name: string; role: string; removed: unknown }>('roles')
  expect(grants.filter(({ name }) => name === '林晓禾')).toMatchObject([{ role: 'organizer', removed: null }])
})

test('whoever is removed is told why, and an observer sees who and not their names', async () => {
  const { visit } = await openPreview()
  const owner = await visit('owner-1')
  await owner.open('admin/people/index', { contestId })
  await owner.tap('移除苏梅')
  await owner.type('例如：工作调整', '轮岗到别的赛事')
  await owner.tap('移除并告知对方')
  await owner.see('苏梅，原主办方')

  const removed = await visit('organizer-1')
  await removed.open('me/index')
  await removed.see('你不再是主办方')
  await removed.see(/轮岗到别的赛事/)

  const observer = await visit('observer-1')
  await observer.open('admin/people/index', { contestId })
  await observer.see('姓名只显示第一个字')
  await observer.see('秦＊＊')
  expect(await observer.text()).not.toContain('秦岭')
})

test('a notice is published, read by everybody, and withdrawn with its reason', async () => {
  const { visit } = await openPreview()
  const staff = await visit('organizer-1')
  await staff.open('admin/notices/index', { contestId })
  await staff.tap('写一条公告')
  await staff.type('例如：投票时间延长至 12 月 12 日', '投票说明')
  await staff.type('写清楚是什么事、从什么时候起、问谁', '每天十票，投出后不能更改。')
  await staff.tap('现在发布')
  await staff.see('已公开')

  const guest = await visit()
  await guest.open('contest/index', { contestId })
  await guest.see('投票说明')
  await guest.words('投票说明').click()
  await guest.see('每天十票，投出后不能更改。')

  await staff.tap('撤回《投票说明》')
  await staff.type('例如：时间写错了，另发更正', '说明不够清楚')
  await staff.page.getByRole('button', { name: '撤回', exact: true }).last().click()
  await staff.see('已撤回')
  await staff.open('admin/audit/index', { contestId })
  await staff.see('撤回公告')
  await staff.see('原因：说明不够清楚')
})

test('voting is stopped in public: nobody can vote, everybody reads why, and it is resumed with a decision', async () => {
  const { t, visit } = await openPreview()
  const voter = await visit('voter-1')
  await voter.openWork('037')
  await voter.see('今天还能投 10 票')

  const staff = await visit('organizer-1')
  await staff.open('admin/voting/index', { contestId })
  await staff.type('例如：发现异常投票，正在核查', '发现异常投票，正在核查')
  await staff.tap('暂停投票')
  await staff.see('现在就暂停投票？')
  await staff.page.getByRole('dialog').getByRole('button', { name: '暂停投票' }).click()
  await staff.see('怎样处理')

  // What every instance has kept of the ballot paper is old after ten seconds.
  await staff.page.waitForTimeout(10_500)
  await voter.vote(1)
  await voter.see(/暂停.*发现异常投票，正在核查/)
  expect(await slipsOf(t)).toEqual([])

  const guest = await visit()
  await guest.open('contest/index', { contestId })
  await guest.see('投票暂停中')

  await staff.type('例如：核查已结束，投票截止顺延两小时', '核查结束，没有发现问题')
  await staff.tap('恢复投票')
  await staff.see('处理：核查结束，没有发现问题')
  await staff.page.waitForTimeout(10_500)
  const another = await visit('voter-2')
  await another.openWork('037')
  await another.vote(2)
  await another.see('今天还能投 8 票')
})
