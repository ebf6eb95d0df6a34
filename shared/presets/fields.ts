import type { EntryField } from '#shared/model/requirements'

// Fields that several notices ask for. Whatever finds a person at home stays hidden from the public.

export const unitField: EntryField = {
  fieldId: 'unit',
  name: '单位',
  kind: 'text',
  required: false,
  hidden: false,
  longest: 60,
}
export const occupationField: EntryField = {
  fieldId: 'occupation',
  name: '职业',
  kind: 'text',
  required: true,
  hidden: false,
  longest: 40,
}
export const phoneField: EntryField = {
  fieldId: 'phone',
  name: '手机号码',
  kind: 'phone',
  required: true,
  hidden: true,
}
export const addressField: EntryField = {
  fieldId: 'address',
  name: '通讯地址',
  kind: 'address',
  required: true,
  hidden: true,
  longest: 120,
}
export const realNameField: EntryField = {
  fieldId: 'realName',
  name: '真实姓名',
  kind: 'text',
  required: true,
  hidden: true,
  longest: 30,
}

export const hiddenUnitField: EntryField = { ...unitField, hidden: true }
