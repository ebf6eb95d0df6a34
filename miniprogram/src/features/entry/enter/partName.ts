import type { Part } from './mergeForms'

const names: Readonly<Record<string, string>> = {
  'content.title': '标题',
  'content.categoryId': '组别',
  'content.authors': '作者',
  'content.introduction': '简介',
  'content.items': '作品',
  'content.cover': '封面',
  'content.unit': '单位',
  'content.city': '城市',
}

/** How a part of the form is called when two devices disagree about it. */
export const partName = (part: Part): string =>
  names[part] ?? (part.startsWith('consents.') ? '声明' : '参赛资料')
