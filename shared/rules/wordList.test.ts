import { wordsFound } from './wordList'

test('what should be looked at is found, with the word', () => {
  expect(wordsFound('这里有 网 赌 ，加 V信 领取')).toEqual({
    isRisky: true,
    found: ['赌博：网赌', '引流：加V信'],
  })
  expect(wordsFound('投票有奖，转发得票')).toMatchObject({ isRisky: false, found: ['投票奖励：投票有奖'] })
  expect(wordsFound('联系 １３９０２１２０００１')).toMatchObject({ found: ['联系方式：13902120001'] })
})

test.each([
  '渤海渔火',
  '我爸是个外卖员',
  '缉毒警察的一天',
  '严禁刷票、买票，不得有奖投票',
  '订单号 2013902120001999',
])('nothing is found in: %s', (text) => {
  expect(wordsFound(text)).toEqual({ isRisky: false, found: [] })
})
