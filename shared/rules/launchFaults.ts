import type { Role } from '#shared/model/account'
import type { ContestPlan } from '#shared/model/contest'
import { type Fault, fault } from '#shared/model/fault'
import type { Installation } from '#shared/model/installation'
import { isGuarded } from './bodyKind'
import { contestFaults } from './contestFaults'

/** What a launch depends on besides the plan. */
export interface LaunchFacts {
  /** How many people hold each role. */
  readonly people: Readonly<Partial<Record<Role, number>>>
  readonly installation: Installation
  readonly now: number
}

/** The check before a launch: what is wrong with the plan, and what is missing around it. */
export const launchFaults = (plan: ContestPlan, facts: LaunchFacts): Fault[] => [
  ...contestFaults(plan),
  ...missing(plan, facts),
]

const missing = (plan: ContestPlan, { people, installation, now }: LaunchFacts): Fault[] => {
  const has = (role: Role, least = 1) => (people[role] ?? 0) >= least
  const gives = (right: string) => plan.stages.some(({ rights }) => rights.some((one) => one === right))
  const asksForPersonalData = plan.requirements.fields.some(({ hidden }) => hidden)
  const faults: (Fault | false)[] = [
    !plan.terms.at(-1)?.text && fault('terms', 'TERMS_MISSING'),
    !plan.contact && fault('contact', 'CONTACT_MISSING'),
    !has('owner', 2) && fault('people.owner', 'SECOND_OWNER_MISSING'),
    installation.bodyKind === null && fault('installation.bodyKind', 'BODY_KIND_UNKNOWN'),
    asksForPersonalData &&
      !installation.privacyGuideDeclared &&
      fault('installation.privacyGuideDeclared', 'PRIVACY_GUIDE_MISSING'),
    !installation.operator && fault('installation.operator', 'OPERATOR_MISSING'),
    !installation.filingNumber && fault('installation.filingNumber', 'FILING_NUMBER_MISSING'),
    !plan.approval && fault('approval', 'APPROVAL_MISSING'),
    !plan.cover && fault('cover', 'COVER_MISSING'),
    gives('review') && !has('reviewer') && fault('people.reviewer', 'REVIEWER_MISSING'),
    gives('judge') && !has('juror') && fault('people.juror', 'JURY_EMPTY'),
    gives('vote') && !has('observer') && fault('people.observer', 'OBSERVER_MISSING'),
    plan.countersignatures.some(({ by }) => by === 'observer') &&
      !has('observer') &&
      fault('people.observer', 'SIGNER_MISSING'),
    gives('vote') && isGuarded(installation.bodyKind) && fault('installation.bodyKind', 'GUARDED_BODY'),
    plan.stages.length > 0 &&
      plan.stages.every(({ closesAt }) => closesAt <= now) &&
      fault('stages', 'STAGES_PAST'),
  ]
  return faults.filter((one) => one !== false)
}
