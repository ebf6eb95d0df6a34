import { emptyForm } from '#shared/model/submission'
import { submissionFault } from '#shared/model/submissionFault'
import { presets } from '#shared/presets/index'
import { submissionFaults } from '#shared/rules/submissionFaults'
import { faultWords, fieldName } from './faultWords'
import { shownFaults, stepOf, stepsOf } from './steps'

test.each([
  ['items.0', 'works'],
  ['cover', 'works'],
  ['title', 'words'],
  ['authors.1', 'words'],
  ['fields.phone', 'fields'],
  ['consents.terms', 'check'],
  ['', 'check'],
])('%s is filled in at %s', (field, step) => {
  expect(stepOf(field)).toBe(step)
})

test('every fault of an empty form has a step that the contest shows, words, and a name', () => {
  for (const contest of Object.values(presets)) {
    for (const fault of submissionFaults(emptyForm, contest)) {
      expect(stepsOf(contest.requirements)).toContain(stepOf(fault.field))
      expect(faultWords(fault)).not.toContain('undefined')
      expect(fieldName(fault.field, contest.requirements.fields)).not.toBe('整件作品')
    }
  }
})

test('empty fields wait until their step was left; what is wrong is said at once', () => {
  const faults = [submissionFault('title', 'MISSING'), submissionFault('introduction', 'TOO_LONG')]
  expect(shownFaults(faults, [])).toEqual([faults[1]])
  expect(shownFaults(faults, ['words'])).toEqual(faults)
})

test('fields by their names', () => {
  expect(fieldName('authors.2', [])).toBe('作者 3')
  expect(fieldName('items.0', [])).toBe('作品')
  expect(fieldName('fields.phone', presets['hebei-2020'].requirements.fields)).toBe('手机号码')
})
