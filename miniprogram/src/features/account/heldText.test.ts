import { instantOf } from '#shared/lib/day'
import { heldText } from './heldText'

test('one reads it without a program: what, when, and every fact by its name', () => {
  const at = instantOf('2020-11-26 12:00')
  const facts = [
    { name: '联系电话（不公开，加密保存）', value: '19900000001' },
    { name: '状态', value: '草稿' },
  ]
  expect(
    heldText({
      openid: 'oTEST_me',
      at,
      parts: [
        { kind: 'works', items: [{ title: '渤海渔火', at, facts }] },
        { kind: 'guesses', items: [] },
      ],
    }).split('\n'),
  ).toEqual([
    '这里存着的我的数据',
    '导出时间：2020-11-26 12:00（北京时间）',
    '账号编号（openid）：oTEST_me',
    '投票：用代号记着，不在这份里，请看“我的投票”。',
    '',
    '【作品和草稿】1 条',
    '· 渤海渔火（2020-11-26 12:00）',
    '  联系电话（不公开，加密保存）：19900000001',
    '  状态：草稿',
    '',
    '【输错的邀请码】没有',
    '',
  ])
})
