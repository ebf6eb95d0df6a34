import { instantOf } from '#shared/lib/day'
import type { CertificatePlan } from '#shared/model/certificate'
import type { PublicAward, Winner } from '#shared/model/results'
import { defaultDesign } from '#shared/rules/certificate/defaultDesign'
import type { TestCloud } from './cloud'
import { workOf } from './fixtures/certificates'
import { hebeiContest } from './fixtures/contests'
import { personOf } from './fixtures/people'
import { openHebei } from './season'

// 河北 2020 after its list is final. The first work is entrant-1's, the second entrant-2's; the others belong to nobody
// yet, and one award goes to a unit.

export const contestId = hebeiContest.contestId
export const rareNames = ['王𬭚', '刘䶮']
export const unitId = 'unit-changzhou'
export const confirmBy = instantOf('2021-01-20 18:00')

const winnerOf = (index: number): Winner => ({
  ...{ id: workIdOf(index), number: String(index).padStart(3, '0'), category: '', figures: null },
  ...{
    title: `第${index}件作品`,
    author: index === 1 ? rareNames.join('、') : `作者${index}`,
    unit: '河北台',
  },
})
export const workIdOf = (index: number): string => `${contestId}-w${String(index).padStart(4, '0')}`

const awardsOf = (works: number): PublicAward[] => {
  const unit: Winner = {
    ...{ id: unitId, number: '', title: '沧州市委网信办', author: '', unit: '沧州市委网信办' },
    ...{ category: '', figures: null },
  }
  const winners = Array.from({ length: works }, (_, index) => winnerOf(index + 1))
  return [
    { awardId: 'first', name: '一等奖', basis: 'mix', winners },
    { awardId: 'unit', name: '优秀组织奖', basis: 'unit', winners: [unit] },
  ]
}

export const planOf = (more: Partial<CertificatePlan> = {}): CertificatePlan => ({
  ...{ contestId, design: defaultDesign(['河北省互联网信息办公室'], '2021-01-05'), confirmBy },
  ...{ seals: [], version: 1, savedAt: 0, savedBy: '苏梅', ...more },
})

interface Settings {
  readonly works?: number
  readonly plan?: Partial<CertificatePlan> | null
}

export const writeCertificates = (t: TestCloud, { works = 3, plan = {} }: Settings = {}): Promise<void> => {
  const owners = [personOf('entrant-1').openid, personOf('entrant-2').openid]
  return t.write({
    publicities: [
      {
        ...{
          _id: contestId,
          contestId,
          begunAt: 0,
          showsFigures: false,
          formula: '',
          batch: null,
          hash: 'h',
        },
        ...{ awards: awardsOf(works), beganWith: 'h', changes: [], final: { at: 1, hash: 'h' } },
      },
    ],
    ...(plan && { certificatePlans: [{ _id: contestId, ...planOf(plan) }] }),
    submissions: Array.from({ length: works }, (_, index) => ({
      _id: workIdOf(index + 1),
      ...workOf(contestId, '', index + 1),
      ...{ entryId: workIdOf(index + 1), owner: owners[index] ?? null },
    })),
  })
}

export const openCertificates = async (
  settings: Settings = {},
  cloud: Parameters<typeof openHebei>[0] = {},
): Promise<TestCloud> => {
  const t = await openHebei({ at: '2021-01-05 12:00', ...cloud })
  await writeCertificates(t, settings)
  return t
}
