import { matchesSearch } from './search'

const card = { number: '007', title: '《Hello，石家庄》', author: '李想、王敏', unit: '正定县融媒体中心' }

test.each(['7', '007', '００７', 'hello', 'HELLO', '石家庄', ' 石 家 庄 ', '王敏', '融媒体', ''])(
  'finds %j',
  (search) => {
    expect(matchesSearch(card, search)).toBe(true)
  },
)

test.each(['8', '70', '0070', '承德', '王想'])('does not find %j', (search) => {
  expect(matchesSearch(card, search)).toBe(false)
})
