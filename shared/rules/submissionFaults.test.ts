import fc from 'fast-check'
import type { EntryForm, SubmittedItem } from '#shared/model/submission'
import { hardFaults, type SubmissionFault } from '#shared/model/submissionFault'
import { presets } from '#shared/presets/index'
import { onlyAsked, withField } from './entryFields'
import { submissionFaults } from './submissionFaults'

const file = (fileId: string): SubmittedItem => ({ fileId, link: null })
const link = (address: string, platform: 'douyin' | 'kuaishou' | 'channels' = 'douyin'): SubmittedItem => ({
  fileId: null,
  link: { platform, address },
  tags: 'stated',
})

const hebei = presets['hebei-2020']
const quanzong = presets.quanzong
const wenzhou = presets['wenzhou-2024']
const tianjin = presets['tianjin-2022']

const form = (changes: Partial<EntryForm['content']> = {}, rest: Partial<EntryForm> = {}): EntryForm => ({
  content: {
    title: '塞罕坝的春天',
    categoryId: 'chengxiang',
    authors: [{ name: '林晓禾' }],
    unit: '',
    city: '',
    introduction: '三代人种一片林。',
    items: [file('a')],
    cover: '',
    fields: {},
    ...changes,
  },
  hidden: { phone: '13800138000', address: '石家庄市长安区建华南大街 1 号' },
  consents: { terms: 1, original: true, isUnder14: false, guardian: false },
  ...rest,
})
const told = (faults: readonly SubmissionFault[]) => faults.map(({ field, code }) => `${field} ${code}`)

test('河北: a work of one author by file is whole', () => {
  expect(submissionFaults(form(), hebei)).toEqual([])
})

test('河北: an empty form is told everything at its field, in the order of the form', () => {
  const empty = form(
    { title: ' ', categoryId: '', authors: [], introduction: '', items: [] },
    { hidden: {}, consents: { terms: null, original: false, isUnder14: true, guardian: false } },
  )
  expect(told(submissionFaults(empty, hebei))).toEqual([
    'items FILE_MISSING',
    'title MISSING',
    'categoryId MISSING',
    'authors MISSING',
    'introduction MISSING',
    'fields.phone MISSING',
    'fields.address MISSING',
    'consents.terms TERMS_NOT_ACCEPTED',
    'consents.original NOT_STATED_ORIGINAL',
    'consents.guardian GUARDIAN_MISSING',
  ])
})

test('河北: 200 characters of an introduction as people count them, and one more', () => {
  const family = '👨‍👩‍👧'
  expect(submissionFaults(form({ introduction: family.repeat(200) }), hebei)).toEqual([])
  expect(submissionFaults(form({ introduction: `${family.repeat(200)}林` }), hebei)).toEqual([
    { field: 'introduction', code: 'TOO_LONG', strictness: 'hard', limit: 200, found: 201 },
  ])
})

test('河北: five authors, not six, and each one once', () => {
  const authors = ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ name }))
  expect(submissionFaults(form({ authors }), hebei)).toEqual([])
  expect(submissionFaults(form({ authors: [...authors, { name: '己' }] }), hebei)).toEqual([
    { field: 'authors', code: 'TOO_MANY', strictness: 'hard', limit: 5, found: 6 },
  ])
  expect(
    told(submissionFaults(form({ authors: [{ name: '甲' }, { name: ' 甲 ' }, { name: '' }] }), hebei)),
  ).toEqual(['authors.1 SAME_TWICE', 'authors.2 MISSING'])
})

test('河北: a file and no link, one and no set', () => {
  const items = [file('a'), link('https://v.douyin.com/1')]
  expect(told(submissionFaults(form({ items }), hebei))).toEqual([
    'items TOO_MANY',
    'items.1 FILE_MISSING',
    'items.1 LINK_NOT_ASKED',
  ])
})

test('the terms that stand now are the ones to be accepted', () => {
  const renewed = { ...hebei, terms: [...hebei.terms, { version: 2, text: '新的条款' }] }
  expect(told(submissionFaults(form(), renewed))).toEqual(['consents.terms TERMS_RENEWED'])
  expect(
    submissionFaults(form({}, { consents: { ...form().consents, terms: null } }), { ...hebei, terms: [] }),
  ).toEqual([])
})

test('全总: the title names the unit, and that is told and not refused; the unit is hidden', () => {
  const hidden = { realName: '林晓禾', phone: '13800138000', unit: '青海省总工会' }
  const story = form({ categoryId: quanzong.categories[0]?.categoryId ?? '' }, { hidden })
  const faults = submissionFaults(story, quanzong)
  expect(faults).toEqual([
    { field: 'title', code: 'UNIT_NOT_IN_TITLE', strictness: 'advisory', other: '青海省总工会' },
  ])
  expect(hardFaults(faults)).toEqual([])
  const named = { ...story, content: { ...story.content, title: '青海省总工会：雪线上的电工' } }
  expect(submissionFaults(named, quanzong)).toEqual([])
})

describe('温州', () => {
  const categoryId = wenzhou.categories[0]?.categoryId ?? ''
  const set = (items: SubmittedItem[]) =>
    form({ categoryId, items, cover: 'c', fields: { occupation: '教师' } })

  test('a set of six by link or file is one work; seven are too many', () => {
    const six = [1, 2, 3, 4, 5].map((n) => link(`https://v.douyin.com/${n}`)).concat(file('f'))
    expect(submissionFaults(set(six), wenzhou)).toEqual([])
    expect(told(submissionFaults(set([...six, file('g')]), wenzhou))).toEqual(['items TOO_MANY'])
  })

  test('one link twice, another platform, and a link without a cover', () => {
    const twice = [link('https://v.douyin.com/1'), link('https://v.douyin.com/1')]
    expect(told(submissionFaults(set(twice), wenzhou))).toEqual(['items.1 SAME_TWICE'])
    expect(submissionFaults(set([link('https://v.kuaishou.com/1', 'kuaishou')]), wenzhou)).toEqual([
      { field: 'items.0', code: 'PLATFORM_NOT_ASKED', strictness: 'hard', other: 'kuaishou' },
    ])
    const bare = { ...set([link('https://v.douyin.com/1')]) }
    expect(told(submissionFaults({ ...bare, content: { ...bare.content, cover: '' } }, wenzhou))).toEqual([
      'cover COVER_MISSING',
    ])
  })

  test('topics that nobody spoke of are asked for, and keep nothing from being sent', () => {
    const { tags, ...silent } = link('https://v.douyin.com/1')
    const faults = submissionFaults(set([silent]), wenzhou)
    expect(faults).toEqual([
      { field: 'items.0', code: 'TAGS_NOT_STATED', strictness: 'advisory', other: '#最美in温州' },
    ])
    expect(submissionFaults(set([{ ...silent, tags: 'seen' }]), wenzhou)).toEqual([])
  })

  test('where both are asked for, each item has both', () => {
    const both = { ...wenzhou, requirements: { ...wenzhou.requirements, by: 'both' as const } }
    expect(told(submissionFaults(set([link('https://v.douyin.com/1')]), both))).toEqual([
      'items.0 FILE_MISSING',
    ])
    expect(told(submissionFaults(set([file('a')]), both))).toEqual(['items.0 LINK_MISSING'])
    const whole = { ...link('https://v.douyin.com/1'), fileId: 'a' }
    expect(submissionFaults(set([whole]), both)).toEqual([])
  })
})

test('天津: a link of one of its platforms, with no file', () => {
  const base = form({ categoryId: 'college', cover: 'c' }, { hidden: { phone: '022-23501234' } })
  const by = (items: SubmittedItem[]) =>
    submissionFaults({ ...base, content: { ...base.content, items } }, tianjin)
  expect(by([link('https://channels.weixin.qq.com/1', 'channels')])).toEqual([])
  expect(told(by([]))).toEqual(['items LINK_MISSING'])
  expect(told(by([file('a')]))).toEqual(['items.0 LINK_MISSING', 'items.0 FILE_NOT_ASKED'])
})

const asText = fc.oneof(
  fc.constantFrom('', ' ', '林', '👨‍👩‍👧'.repeat(201), '\u202e', '13800138000', '__proto__', '2024-02-30'),
  fc.string({ maxLength: 80 }),
)
const anyForm: fc.Arbitrary<EntryForm> = fc.record({
  content: fc.record({
    title: asText,
    categoryId: fc.oneof(asText, fc.constantFrom('chengxiang', 'college', 'all')),
    authors: fc.array(fc.record({ name: asText }), { maxLength: 8 }),
    unit: asText,
    city: asText,
    introduction: asText,
    items: fc.array(
      fc.oneof(
        asText.map(file),
        asText.map((address) => link(address)),
      ),
      { maxLength: 8 },
    ),
    cover: asText,
    fields: fc.dictionary(fc.constantFrom('occupation', 'unit', 'phone', 'gone'), asText),
  }),
  hidden: fc.dictionary(fc.constantFrom('phone', 'address', 'realName', 'occupation', 'gone'), asText),
  consents: fc.record({
    terms: fc.option(fc.nat(3)),
    original: fc.boolean(),
    isUnder14: fc.boolean(),
    guardian: fc.boolean(),
  }),
})
const anyPreset = fc.constantFrom(...Object.values(presets))

test('whatever is filled in, a fault names a field of the form and no field twice for one reason', () => {
  const place =
    /^(title|categoryId|introduction|cover|authors(\.\d+)?|items(\.\d+)?|fields\.\w+|consents\.\w+)$/
  fc.assert(
    fc.property(anyForm, anyPreset, (filled, contest) => {
      const faults = submissionFaults(filled, contest)
      for (const { field } of faults) expect(field).toMatch(place)
      expect(new Set(told(faults)).size).toBe(faults.length)
    }),
  )
})

test('dropping what is not asked changes no fault, happens once, and lets nothing hidden out', () => {
  fc.assert(
    fc.property(anyForm, anyPreset, (filled, contest) => {
      const { fields } = contest.requirements
      const kept = onlyAsked(filled, fields)
      expect(onlyAsked(kept, fields)).toEqual(kept)
      const hidden = fields.filter((field) => field.hidden).map(({ fieldId }) => fieldId)
      expect(Object.keys(kept.hidden).filter((fieldId) => !hidden.includes(fieldId))).toEqual([])
      expect(Object.keys(kept.content.fields).filter((fieldId) => hidden.includes(fieldId))).toEqual([])
      const own = (faults: SubmissionFault[]) => faults.filter(({ code }) => code !== 'UNIT_NOT_IN_TITLE')
      expect(own(submissionFaults(kept, contest))).toEqual(own(submissionFaults(filled, contest)))
    }),
  )
})

test('a field that is filled in is found where it was put', () => {
  for (const contest of Object.values(presets)) {
    for (const field of contest.requirements.fields) {
      const filled = withField(form({}, { hidden: {} }), field, '一'.repeat(10_000))
      expect(told(submissionFaults(filled, contest))).toContain(`fields.${field.fieldId} TOO_LONG`)
      expect(JSON.stringify(filled.content).includes('一一一')).toBe(!field.hidden)
    }
  }
})
