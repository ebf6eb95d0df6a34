import fc from 'fast-check'
import { type EntryForm, emptyForm } from '#shared/model/submission'
import { filled } from './formsForTest'
import { isSameForm, mergeForms, takeParts } from './mergeForms'

test('each part goes with the device that touched it', () => {
  const base = filled({ title: '春天' })
  const mine = filled({ title: '春天', introduction: '三代人种一片林。' }, { phone: '13800138000' })
  const theirs = filled({ title: '塞罕坝的春天' }, {}, { original: true })
  expect(mergeForms(base, mine, theirs)).toEqual({
    form: filled(
      { title: '塞罕坝的春天', introduction: '三代人种一片林。' },
      { phone: '13800138000' },
      { original: true },
    ),
    clashes: [],
  })
})

test('both wrote a title: ours stays in sight, and theirs can be had', () => {
  const base = emptyForm
  const mine = filled({ title: '春天' }, { phone: '1' })
  const theirs = filled({ title: '林海' }, { phone: '2' })
  const { form, clashes } = mergeForms(base, mine, theirs)
  expect(form).toEqual(mine)
  expect(clashes).toEqual(['content.title', 'hidden.phone'])
  expect(takeParts(form, theirs, clashes)).toEqual(theirs)
})

test('the same on both is no clash; what one emptied stays empty', () => {
  const base = filled({ title: '春天', fields: { occupation: '教师' } })
  expect(
    mergeForms(base, filled({ title: '林海' }), filled({ title: '林海', fields: { occupation: '教师' } })),
  ).toEqual({ form: filled({ title: '林海' }), clashes: [] })
})

const text = fc.constantFrom('', '春天', '林海')
const form: fc.Arbitrary<EntryForm> = fc
  .record({
    title: text,
    introduction: text,
    authors: fc.array(fc.record({ name: text }), { maxLength: 2 }),
    fields: fc.dictionary(fc.constantFrom('occupation', 'age'), text),
    hidden: fc.dictionary(fc.constantFrom('phone', 'address'), text),
    original: fc.boolean(),
  })
  .map(({ hidden, original, ...content }) => filled(content, hidden, { original }))

test('one side alone is taken whole, and agreement is kept', () => {
  fc.assert(
    fc.property(form, form, (base, changed) => {
      for (const [mine, theirs] of [
        [changed, base],
        [base, changed],
        [changed, changed],
      ] as const) {
        const merged = mergeForms(base, mine, theirs)
        expect(merged.clashes).toEqual([])
        expect(isSameForm(merged.form, changed)).toBe(true)
      }
    }),
  )
})

test('whoever merges first, the same parts clash; and a decision leaves none', () => {
  fc.assert(
    fc.property(form, form, form, (base, mine, theirs) => {
      const here = mergeForms(base, mine, theirs)
      const there = mergeForms(base, theirs, mine)
      expect([...here.clashes].sort()).toEqual([...there.clashes].sort())
      const taken = takeParts(here.form, theirs, here.clashes)
      expect(isSameForm(taken, there.form)).toBe(true)
      expect(mergeForms(theirs, here.form, theirs).clashes).toEqual([])
    }),
  )
})
