import { showcaseFacts, workFacts } from './posterFacts'

const work = { number: '042', title: '白洋淀的早晨', authors: [{ name: '何静' }, { name: '苏梅' }] }

test('a work asks for a look and a vote; one that won has its award instead', () => {
  expect(workFacts(work, '赛事', [], 'https://a.cn/c')).toMatchObject({
    ...{ head: '042 号', isGold: false, beside: '', below: ['何静、苏梅'] },
    ...{ way: ['微信扫一扫', '看作品、投票'], foot: '投票免费，没有任何奖励' },
  })
  expect(workFacts(work, '赛事', ['一等奖', '最佳人气奖'], undefined)).toMatchObject({
    ...{ head: '一等奖', isGold: true, beside: '042 号' },
    ...{ way: ['在小程序里搜编号', '042，看作品'], foot: '获奖名单已经公示，可以核对' },
  })
})

test('all that won: so many of each award to works', () => {
  const awards = [
    { name: '一等奖', winners: 1, basis: 'jury' },
    { name: '优秀组织奖', winners: 9, basis: 'unit' },
    { name: '二等奖', winners: 2, basis: 'mix' },
  ]
  expect(
    showcaseFacts({ contest: { name: '短视频大赛', theme: '河北有我' }, list: { awards } }, 'x'),
  ).toMatchObject({
    ...{ head: '获奖作品展播', title: '河北有我', contest: '短视频大赛' },
    below: ['一等奖 1 件', '二等奖 2 件'],
  })
  const unnamed = { contest: { name: '短视频大赛', theme: '' }, list: null }
  expect(showcaseFacts(unnamed, undefined)).toMatchObject({ title: '短视频大赛', below: [] })
})
