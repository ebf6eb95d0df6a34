import type { ContestPlan } from '#shared/model/contest'
import { type Fault, fault } from '#shared/model/fault'
import type { EntryField, EntryRequirements, VideoRequirements } from '#shared/model/requirements'
import { reviewLimits } from '#shared/model/review'
import { outOfRange, repeatedIds } from './listFaults'

/** More than any notice has asked for. */
const most = {
  seconds: 7_200,
  megabytes: 4_000,
  pixels: 8_192,
  items: 50,
  authors: 50,
  title: 200,
  introduction: 5_000,
  field: 5_000,
} as const

/** Names of fields by which somebody can be found or harmed, whatever kind of field they were given. */
const personal = /手机|电话|身份证|证件|住址|地址|邮箱|微信号|QQ|银行|账号|真实姓名|出生/i

export const requirementFaults = ({ requirements, categories, review }: ContestPlan): Fault[] => [
  ...(categories.length === 0 ? [fault('categories', 'CATEGORIES_MISSING')] : []),
  ...repeatedIds('categories', categories, ({ categoryId }) => categoryId),
  ...ownFaults(requirements),
  ...videoFaults(requirements.video),
  ...repeatedIds('requirements.fields', requirements.fields, ({ fieldId }) => fieldId),
  ...requirements.fields.flatMap(fieldFaults),
  ...outOfRange('review.levels', review.levels, 1, reviewLimits.levels),
  ...outOfRange('review.mendDays', review.mendDays, 1, reviewLimits.mendDays),
]

const ownFaults = (requirements: EntryRequirements): Fault[] => [
  ...(requirements.channels.length === 0 ? [fault('requirements.channels', 'CHANNELS_MISSING')] : []),
  ...(requirements.by !== 'file' && !requirements.link?.platforms.length
    ? [fault('requirements.link', 'LINK_RULES_MISSING')]
    : []),
  ...outOfRange('requirements.mostItems', requirements.mostItems, 1, most.items),
  ...outOfRange('requirements.mostAuthors', requirements.mostAuthors, 1, most.authors),
  ...outOfRange('requirements.longestTitle', requirements.longestTitle, 1, most.title),
  ...outOfRange('requirements.longestIntroduction', requirements.longestIntroduction, 0, most.introduction),
]

const videoFaults = ({ seconds, megabytes, resolution, formats }: VideoRequirements): Fault[] => {
  const path = 'requirements.video'
  return [
    ...(seconds ? outOfRange(`${path}.seconds.value`, seconds.value, 1, most.seconds) : []),
    ...(megabytes ? outOfRange(`${path}.megabytes.value`, megabytes.value, 1, most.megabytes) : []),
    ...(resolution
      ? [
          ...outOfRange(`${path}.resolution.value.width`, resolution.value.width, 1, most.pixels),
          ...outOfRange(`${path}.resolution.value.height`, resolution.value.height, 1, most.pixels),
        ]
      : []),
    ...(formats?.value.length === 0 ? [fault(`${path}.formats`, 'CHOICES_MISSING')] : []),
  ]
}

const fieldFaults = (field: EntryField, index: number): Fault[] => {
  const path = `requirements.fields.${index}`
  const isPersonal = field.kind === 'phone' || field.kind === 'address' || personal.test(field.name)
  return [
    ...(isPersonal && !field.hidden ? [fault(`${path}.hidden`, 'PERSONAL_FIELD_PUBLIC')] : []),
    ...(field.kind === 'choice' && !field.choices?.length
      ? [fault(`${path}.choices`, 'CHOICES_MISSING')]
      : []),
    ...(field.longest !== undefined ? outOfRange(`${path}.longest`, field.longest, 1, most.field) : []),
  ]
}
