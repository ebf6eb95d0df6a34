import type { InputOf } from '#shared/contract/action'
import type { unit } from '#shared/contract/unit'
import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { unitDocuments } from '../../tests/fixtures/units'
import { openHebei } from '../../tests/season'

export const contestId = hebeiContest.contestId

/** 河北 while works are being entered, with three units and one liaison. */
export const openUnits = async (change: Partial<typeof hebeiContest> = {}): Promise<TestCloud> => {
  const t = await openHebei({
    at: '2020-10-20 10:00',
    season: { contest: { ...hebeiContest, ...change }, works: [] },
  })
  await t.write(unitDocuments(contestId))
  return t
}

export const formOf = (title: string, name: string, phone: string) => ({
  content: {
    title,
    categoryId: 'qingchun',
    authors: [{ name }],
    unit: '石家庄一中',
    city: '石家庄',
    introduction: '清晨的教室。',
    items: [] as InputOf<typeof unit.saveUnitWork>['form']['content']['items'],
    cover: '',
    fields: {},
  },
  hidden: { phone, address: '石家庄市桥西区某路 1 号' } as Record<string, string>,
})

/** What a call answered that must have gone well. */
export const got = <Value>(
  reply: { ok: true; value: Value } | { ok: false; error: { code: string } },
): Value => {
  if (!reply.ok) throw new Error(JSON.stringify(reply.error))
  return reply.value
}
