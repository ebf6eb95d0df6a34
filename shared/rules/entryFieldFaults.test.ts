import type { EntryField, FieldKind } from '#shared/model/requirements'
import { entryFieldFaults } from './entryFieldFaults'

const asked = (kind: FieldKind, more: Partial<EntryField> = {}): EntryField => ({
  fieldId: 'it',
  name: '它',
  kind,
  required: false,
  hidden: false,
  ...more,
})
const codes = (field: EntryField, value: string) => entryFieldFaults(field, value).map(({ code }) => code)

test.each<[FieldKind, string]>([
  ['text', '国网河北电力'],
  ['longText', '第一行\n第二行'],
  ['number', '３.5'],
  ['phone', '138 0013 8000'],
  ['address', '石家庄市长安区'],
  ['date', '2024-02-29'],
])('a %s takes %j', (kind, value) => {
  expect(codes(asked(kind), value)).toEqual([])
  expect(codes(asked(kind), '')).toEqual([])
  expect(codes(asked(kind, { required: true }), ' 　')).toEqual(['MISSING'])
})

test.each<[FieldKind, string, string]>([
  ['text', '一\n二', 'HAS_CONTROLS'],
  ['text', '\u202e翻转', 'HAS_CONTROLS'],
  ['number', '三', 'NOT_A_NUMBER'],
  ['number', '1e3', 'NOT_A_NUMBER'],
  ['phone', '87654321', 'NOT_A_PHONE'],
  ['date', '2023-02-29', 'NOT_A_DATE'],
  ['date', '2023-13-01', 'NOT_A_DATE'],
  ['date', '2月3日', 'NOT_A_DATE'],
  ['choice', '丙', 'NOT_A_CHOICE'],
])('a %s does not take %j', (kind, value, code) => {
  expect(codes(asked(kind, { choices: ['甲', '乙'] }), value)).toEqual([code])
})

test('a length of its own', () => {
  expect(entryFieldFaults(asked('address', { longest: 3 }), '石家庄市')).toEqual([
    { field: 'fields.it', code: 'TOO_LONG', strictness: 'hard', limit: 3, found: 4 },
  ])
})
