import { _, $, type Collection, cloudForTest, type Document, idsOf } from './cloudForTest'

const bench = cloudForTest()
let collection: Collection

beforeAll(async () => {
  collection = await bench.fresh([
    { _id: 'web', kind: 'Web', stars: 5, cost: 3, tags: ['js', 'c#'], lines: [] },
    {
      _id: 'go',
      kind: 'web',
      stars: 4,
      cost: 4,
      tags: ['go', 'c#'],
      lines: [{ work: 'w1', count: 2, by: { unit: 'u1' } }],
    },
    {
      _id: 'life',
      kind: 'Life',
      stars: 1,
      cost: 9,
      tags: ['go', 'python', 'js'],
      lines: [
        { work: 'w1', count: 7, by: { unit: 'u2' } },
        { work: 'w2', count: 2, by: { unit: 'u1' } },
      ],
    },
    { _id: 'nums', kind: 'nums', stars: 3, tags: [1, 5, 9], grid: [[1, 2], [3]] },
    { _id: 'none', kind: '生活\nsecond line' },
  ])
})

async function expectIds(where: object, expected: string[]): Promise<void> {
  expect(idsOf(await collection.where(where).get()).sort()).toEqual([...expected].sort())
}

describe('logic', () => {
  test.each<[string, object, string[]]>([
    ['two fields: both', { kind: 'Web', stars: 5 }, ['web']],
    ['and of conditions', _.and([{ stars: _.gt(1) }, { tags: 'c#' }]), ['web', 'go']],
    ['and as arguments', _.and({ stars: _.gt(4) }, { tags: 'c#' }), ['web']],
    ['or of conditions', _.or([{ kind: 'Web' }, { stars: 1 }]), ['web', 'life']],
    ['or of a field', { stars: _.or(_.eq(5), _.lt(3)) }, ['web', 'life']],
    ['or after a command', { stars: _.gt(4).or(_.eq(1)) }, ['web', 'life']],
    ['nor of conditions', _.nor([{ stars: _.gt(3) }, { kind: 'Life' }]), ['nums', 'none']],
    ['nor of a field', { stars: _.nor([_.eq(5), _.eq(1)]) }, ['go', 'nums', 'none']],
    ['not finds what is missing too', { stars: _.not(_.gt(3)) }, ['life', 'nums', 'none']],
    ['not of eq', { kind: _.not(_.eq('Web')) }, ['go', 'life', 'nums', 'none']],
    ['not of a regular expression', { kind: _.not(/web/i) }, ['life', 'nums', 'none']],
    ['nested', _.and([_.or([{ stars: 5 }, { stars: 4 }]), _.or([{ tags: 'js' }, { tags: 'x' }])]), ['web']],
    ['or within and of one field', { stars: _.and(_.gte(1), _.or(_.eq(1), _.eq(3))) }, ['life', 'nums']],
    ['expr compares two fields', _.expr($.gt(['$cost', '$stars'])), ['life']],
    ['expr: arithmetic', _.expr($.eq([$.add(['$cost', '$stars']), 8])), ['web', 'go']],
    ['expr: what is missing is less than any number', _.expr($.lt(['$cost', 4])), ['web', 'nums', 'none']],
  ])('%s', (_name, where, expected) => expectIds(where, expected))
})

describe('arrays', () => {
  test.each<[string, object, string[]]>([
    ['one element', { tags: 'go' }, ['go', 'life']],
    ['the whole array', { tags: ['go', 'c#'] }, ['go']],
    ['an element by place', { 'tags.0': 'go' }, ['go', 'life']],
    ['an element by a place beyond the end', { 'tags.7': 'go' }, []],
    ['neq: no element is it', { tags: _.neq('go') }, ['web', 'nums', 'none']],
    ['in: some element', { tags: _.in(['python', 9]) }, ['life', 'nums']],
    ['nin: no element', { tags: _.nin(['go', 1]) }, ['web', 'none']],
    ['all', { tags: _.all(['go', 'js']) }, ['life']],
    ['all of one', { tags: _.all(['c#']) }, ['web', 'go']],
    ['all of nothing finds nothing', { tags: _.all([]) }, []],
    ['size', { tags: _.size(3) }, ['life', 'nums']],
    ['size 0 is an empty array, not a missing one', { lines: _.size(0) }, ['web']],
    ['gt: some element', { tags: _.gt(8) }, ['nums']],
    ['elemMatch: one element meets all', { tags: _.elemMatch({ $gt: 1, $lt: 9 }) }, ['nums']],
    ['elemMatch: no element meets all', { tags: _.elemMatch({ $gt: 5, $lt: 9 }) }, []],
    ['elemMatch with a command', { tags: _.elemMatch(_.gt(5)) }, ['nums']],
    [
      'elemMatch(neq): some element is not it',
      { tags: _.elemMatch(_.neq('go')) },
      ['web', 'go', 'life', 'nums'],
    ],
    ['an array within an array', { grid: [3] }, ['nums']],
    ['an array at a place is looked into', { 'grid.0': 2 }, ['nums']],
    ['an array within an array is not', { grid: 2 }, []],
    ['exists by place', { 'tags.2': _.exists(true) }, ['life', 'nums']],
  ])('%s', (_name, where, expected) => expectIds(where, expected))
})

describe('arrays of documents', () => {
  test.each<[string, object, string[]]>([
    ['a field of some element', { 'lines.work': 'w1' }, ['go', 'life']],
    ['a nested field of some element', { 'lines.by.unit': 'u1' }, ['go', 'life']],
    ['a field of the element at a place', { 'lines.0.by.unit': 'u1' }, ['go']],
    ['two fields, of any two elements', { 'lines.work': 'w1', 'lines.count': 2 }, ['go', 'life']],
    ['elemMatch: two fields of one element', { lines: _.elemMatch({ work: 'w1', count: 2 }) }, ['go']],
    ['elemMatch with commands', { lines: _.elemMatch({ work: 'w1', count: _.gt(2) }) }, ['life']],
    [
      'elemMatch with a nested field',
      { lines: _.elemMatch({ 'by.unit': 'u1', count: _.lte(2) }) },
      ['go', 'life'],
    ],
    ['elemMatch with or', { lines: _.elemMatch({ $or: [{ count: 7 }, { work: 'w9' }] }) }, ['life']],
    [
      'elemMatch with in and exists',
      { lines: _.elemMatch({ work: _.in(['w2']), by: _.exists(true) }) },
      ['life'],
    ],
    ['elemMatch that negates', { lines: _.elemMatch({ work: _.neq('w1') }) }, ['life']],
    [
      'all of elemMatches',
      { lines: _.all([{ $elemMatch: { work: 'w1' } }, { $elemMatch: { work: 'w2' } }]) },
      ['life'],
    ],
    ['neq: no element has it', { 'lines.work': _.neq('w2') }, ['web', 'go', 'nums', 'none']],
    [
      'null: an element without the field, or no array; never an empty one',
      { 'lines.note': null },
      ['go', 'life', 'nums', 'none'],
    ],
    ['exists: some element has it', { 'lines.by': _.exists(true) }, ['go', 'life']],
    [
      'a whole element, every field in order',
      { lines: _.eq({ work: 'w1', count: 2, by: { unit: 'u1' } }) },
      ['go'],
    ],
    ['a whole element, a field short', { lines: _.eq({ work: 'w1', count: 2 }) }, []],
  ])('%s', (_name, where, expected) => expectIds(where, expected))
})

describe('regular expressions', () => {
  const regExp = (regexp: string, options?: string): unknown =>
    bench.db.RegExp({ regexp, options: options as string })
  test.each<[string, () => Document, string[]]>([
    ['of JavaScript', () => ({ kind: /^W/ }), ['web']],
    ['that ignores case', () => ({ kind: /^w/i }), ['web', 'go']],
    ['of the SDK', () => ({ kind: regExp('life$') }), []],
    ['of the SDK with options', () => ({ kind: regExp('life$', 'i') }), ['life']],
    ['in Chinese', () => ({ kind: /生活/ }), ['none']],
    ['over lines', () => ({ kind: /^second/m }), ['none']],
    ['whose dot takes line ends', () => ({ kind: regExp('活.second', 's') }), ['none']],
    ['of elements', () => ({ tags: /^py/ }), ['life']],
    ['of a field of elements', () => ({ 'lines.work': /2$/ }), ['life']],
    ['never of a number', () => ({ stars: /5/ }), []],
    ['with another condition', () => ({ kind: /web/i, stars: _.gt(4) }), ['web']],
    ['within or', () => _.or([{ kind: /^Li/ }, { kind: /^nu/ }]) as unknown as Document, ['life', 'nums']],
    ['within in', () => ({ kind: _.in([/^Li/, 'Web']) }), ['life', 'web']],
  ])('%s', (_name, where, expected) => expectIds(where(), expected))
})

describe("MongoDB's own words, with the option raw", () => {
  const raw = (where: object) => collection.options({ raw: true }).where(where).get()

  test.each<[string, object, string[]]>([
    ['operators', { stars: { $gte: 4 } }, ['web', 'go']],
    ['elemMatch', { lines: { $elemMatch: { work: 'w1', count: 7 } } }, ['life']],
    ['several operators of one field', { stars: { $gt: 1, $lt: 4 } }, ['nums']],
    ['not with operators', { tags: { $not: { $size: 2 } } }, ['life', 'nums', 'none']],
    ['regex and its options', { kind: { $regex: '^w', $options: 'i' } }, ['web', 'go']],
    ['type', { stars: { $type: 'number' } }, ['web', 'go', 'life', 'nums']],
  ])('%s', async (_name, where, expected) => {
    expect(idsOf(await raw(where)).sort()).toEqual([...expected].sort())
  })
})
