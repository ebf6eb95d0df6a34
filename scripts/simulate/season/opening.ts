import type { InputOf } from '#shared/contract/action'
import type { Contract } from '#shared/contract/index'
import type { Contest, ContestPlan } from '#shared/model/contest'
import type { TestCloud } from '../../../tests/cloud'
import { installerDocuments, roleDocuments } from '../../seed/roleDocuments'
import { done, jurorOf, nextKey, type SeasonPlan, several } from './plan'

// What is read is never written to; what is sent is a copy all the same.
type Patch = InputOf<Contract['contest']['saveContest']>['patch']

const asOwner = (t: TestCloud) => t.as('owner-1').contest

/** 河北 2020 from its preset to the published contest, with its staff and its jurors. */
export const openSeason = async (t: TestCloud, { jurors, selects }: SeasonPlan): Promise<string> => {
  await t.write(installerDocuments())
  const guide = { bodyKind: 'publicInstitution', privacyGuideDeclared: true } as const
  const contact = { name: '大赛办公室', phone: '0311-00000000' }
  await done(t.as('owner-1').account.saveInstallation({ baseVersion: 0, patch: { ...guide, contact } }))
  const from = { kind: 'preset', preset: 'hebei-2020' } as const
  const { contestId, version } = await done(asOwner(t).createContest({ from, key: nextKey() }))
  // Its owners are there already.
  const { roles = [] } = roleDocuments(contestId)
  await t.write({ roles: roles.filter(({ role }) => role !== 'owner') })
  await t.write({
    roles: several(jurors, (index) => ({
      _id: `${contestId}:${jurorOf(index)}:juror`,
      ...{ contestId, openid: jurorOf(index), role: 'juror', name: `评委${index + 1}` },
      ...{ grantedAt: 0, removed: null },
    })),
  })
  const [draft] = await t.all<Contest>('contests', { contestId })
  if (!draft) throw new Error('no draft')
  const patch = planOf(draft, { jurors, selects }) as unknown as Patch
  const saved = await done(asOwner(t).saveContest({ contestId, baseVersion: version, patch }))
  await done(asOwner(t).publishContest({ contestId, baseVersion: saved.version }))
  return contestId
}

/** The notice dates the second half in words; here it is fixed. A smaller season gives fewer awards. */
const planOf = (
  draft: Contest,
  { jurors, selects }: Pick<SeasonPlan, 'jurors' | 'selects'>,
): Partial<ContestPlan> => {
  const part = selects / 150
  return {
    stages: draft.stages.map(({ wording, ...stage }) => stage),
    countsVisibility: { mode: 'live', times: [], frozenFrom: null },
    panels: draft.panels.map((panel) => ({
      ...panel,
      ...(panel.purpose === 'shortlist'
        ? { selects, readersPerEntry: Math.min(3, jurors) }
        : { readersPerEntry: jurors }),
    })),
    awards: draft.awards.map((award) => ({
      ...award,
      places: award.places === null ? null : Math.max(1, Math.floor(award.places * part)),
    })),
    objections: { answerDays: 5, vacancies: 'next' },
  }
}
