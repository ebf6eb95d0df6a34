import type { Contest } from '#shared/model/contest'
import type { Publicity } from '#shared/model/results'
import type { PartnerList } from '#shared/model/showcase'
import type { FoundWork } from '../_data/judgedWorks'

type Rows = readonly (readonly string[])[]

interface Listed {
  readonly entryIds: readonly string[]
  readonly publicity: Publicity | undefined
}

const heading = [
  '奖项',
  '编号',
  '作品题目',
  '作者',
  '单位',
  '城市',
  '组别',
  '作品简介',
  '已发布的地址',
  '小程序页面',
]

/**
 * What everybody may read of these works, and where they are. Winners one award a row, in the list's order; a work that
 * was taken down since has its line and no address.
 */
export const partnerRows = (
  contest: Pick<Contest, 'contestId' | 'categories'>,
  { entryIds, publicity }: Listed,
  works: readonly FoundWork[],
  list: PartnerList,
): Rows => {
  const known = new Map(works.map((work) => [work.entryId, work]))
  const categories = new Map(contest.categories.map(({ categoryId, name }) => [categoryId, name]))
  const placeOf = (entryId: string): string[] => {
    const work = known.get(entryId)
    if (!work) return ['', '', '', '', '']
    const addresses = work.items.flatMap(({ link }) => (link ? [link.address] : []))
    return [
      work.city,
      categories.get(work.categoryId) ?? '',
      work.introduction,
      addresses.join('\n'),
      `pages/contest/entry?contestId=${contest.contestId}&entryId=${entryId}`,
    ]
  }
  const awards = publicity?.final ? publicity.awards : []
  if (list === 'winners')
    return [
      heading,
      ...awards.flatMap(({ name, basis, winners }) =>
        winners.map(({ id, number, title, author, unit }) =>
          basis === 'unit'
            ? [name, '', '', '', unit, '', '', '', '', '']
            : [name, number, title, author, unit, ...placeOf(id)],
        ),
      ),
    ]
  const awardsOf = (entryId: string) =>
    awards.filter(({ winners }) => winners.some(({ id }) => id === entryId)).map(({ name }) => name)
  return [
    heading,
    ...entryIds.flatMap((entryId) => {
      const work = known.get(entryId)
      if (!work) return []
      const { number, title, authors, unit } = work
      const author = authors.map(({ name }) => name).join('、')
      return [[awardsOf(entryId).join('、'), number ?? '', title, author, unit, ...placeOf(entryId)]]
    }),
  ]
}
