import type { Channel, EntryRequirements, FieldKind, LinkPlatform } from '#shared/model/requirements'
import { choicesOf } from '@/components/form/choicesOf'
import { platformNames } from '@/features/entry/platformNames'

export const byChoices = choicesOf<EntryRequirements['by']>({
  file: '上传视频',
  link: '填链接',
  both: '两样都要',
  either: '任选一样',
})

export const platformChoices = choicesOf<LinkPlatform>(platformNames)

export const channelChoices = choicesOf<Channel>({
  individual: '个人报名',
  unit: '单位报送',
  staff: '主办方代录',
})

export const fieldKindChoices = choicesOf<FieldKind>({
  text: '一行文字',
  longText: '一段文字',
  number: '数字',
  phone: '手机号',
  address: '地址',
  choice: '选择题',
  date: '日期',
})
