import fc from 'fast-check'
import { certificateLayouts } from '#shared/model/certificate'
import { paragraphsOf, strangePlaceholder } from './bodyText'
import { defaultDesign } from './defaultDesign'
import { linesOf } from './fitLines'
import { dueCertificates, publicName } from './planned'
import { sheetOf } from './sheet'

const facts = {
  ...{ number: '2020-7KQ4M-X8PDR', contest: '河北有我', award: '一等奖', title: '冬捕', name: '李平原' },
  ...{ unit: '沧州', day: '2020-11-20' },
}
/** Every character as wide as it is high, Latin ones half. */
const measure = (text: string) =>
  Array.from(text).reduce((wide, one) => wide + (/[\u0020-\u007e]/.test(one) ? 0.5 : 1), 0)
const design = defaultDesign(['某某单位'], '2020-11-20')
const options = { seals: 0, isUnit: false, measure }
const widths = { gold: 842, plain: 842, upright: 595 }

test('words in braces become facts; a strange one is named, and a name brings none of its own', () => {
  expect(paragraphsOf('{姓名}获{奖项}。', facts)[0]).toEqual([
    { text: '李平原', isFact: true },
    { text: '获', isFact: false },
    { text: '一等奖', isFact: true },
    { text: '。', isFact: false },
  ])
  expect(strangePlaceholder('{姓名}{名次}')).toBe('名次')
  expect(strangePlaceholder(design.body)).toBeUndefined()
  expect(paragraphsOf('{姓名}', { ...facts, name: '{编号}' })[0]?.[0]?.text).toBe('{编号}')
})

test('a line never begins with a comma, a word of Latin letters is whole, and nothing is lost', () => {
  const lines = linesOf([{ text: '一二三四，Beijing五六', isFact: false }], 4, measure, false)
  const texts = lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''))
  expect(texts).toEqual(['一二三', '四，', 'Beijing', '五六'])
  const any = fc.string({ unit: fc.constantFrom('长', '，', '《', '》', 'a', '9', '。'), minLength: 1 })
  fc.assert(
    fc.property(any, (text) => {
      const set = linesOf([{ text, isFact: false }], 8, measure, true)
      expect(set.flatMap(({ pieces }) => pieces.map((one) => one.text)).join('')).toBe(text)
    }),
  )
})

test.each(certificateLayouts)('40 characters and ten authors stay within the sheet: %s', (layout) => {
  const name = Array.from({ length: 10 }, () => '长'.repeat(40)).join('、')
  for (const some of ['长'.repeat(40), name]) {
    const sheet = sheetOf({ ...design, layout }, { ...facts, name: some }, options)
    if ('code' in sheet) throw new Error(sheet.code)
    for (const mark of sheet.marks) {
      if (mark.kind !== 'text') continue
      expect(mark.left).toBeGreaterThanOrEqual(36)
      expect(mark.left + measure(mark.text) * mark.size).toBeLessThan(widths[layout] - 36)
    }
    const words = sheet.marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('')
    expect(words).toContain(some)
  }
  const much = { ...facts, name: '长'.repeat(2_000) }
  expect(sheetOf({ ...design, layout }, much, options)).toEqual({ code: 'TEXT_DOES_NOT_FIT' })
})

test('one for a work or one for an author; a unit has one with its own words', () => {
  const winner = {
    id: 'w',
    number: '1',
    title: '冬捕',
    author: '甲、乙',
    unit: '',
    category: '',
    figures: null,
  }
  const unit = { ...winner, id: 'u', title: '沧州市委网信办', author: '' }
  const awards = [
    { awardId: 'a', name: '一等奖', basis: 'mix' as const, winners: [winner] },
    { awardId: 'b', name: '组织奖', basis: 'unit' as const, winners: [unit] },
  ]
  const names = (per: 'work' | 'author', confirmed = new Map<string, string[]>()) =>
    dueCertificates(awards, confirmed, per).map(({ slot, name }) => `${slot} ${name}`)
  expect(names('work')).toEqual(['a:w:0 甲、乙', 'b:u:0 沧州市委网信办'])
  expect(names('author', new Map([['w', ['甲甲', '乙']]]))).toEqual([
    'a:w:0 甲甲',
    'a:w:1 乙',
    'b:u:0 沧州市委网信办',
  ])
})

test('anyone reads of a name what the final list says, and of another one how it begins', () => {
  expect(publicName('甲、乙', '甲、乙')).toBe('甲、乙')
  expect(publicName('乙', '甲、乙')).toBe('乙')
  expect(publicName('甲甲、乙', '甲、乙')).toBe('甲＊＊、乙')
})
