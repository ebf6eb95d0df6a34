import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { contestFaults } from '#shared/rules/contestFaults'
import { messageOf } from '@/api/messages.zh'
import { Notice } from '@/components/notice/Notice'
import { AwardsSection } from './parts/AwardsSection'
import { BasicsSection } from './parts/BasicsSection'
import { CategoriesSection } from './parts/CategoriesSection'
import { CountsSection } from './parts/CountsSection'
import { HostsSection } from './parts/HostsSection'
import { JudgingSection } from './parts/JudgingSection'
import { ObjectionsSection } from './parts/ObjectionsSection'
import { RequirementsSection } from './parts/RequirementsSection'
import { ReviewSection } from './parts/ReviewSection'
import { SignaturesSection } from './parts/SignaturesSection'
import { StagesSection } from './parts/StagesSection'
import { faultFinders, type SectionProps } from './parts/section'
import { TermsSection } from './parts/TermsSection'
import { VotingSection } from './parts/VotingSection'
import type { EditedPlan, PlanEditing } from './planEditing'
import { SaveLine } from './SaveLine'
import type { SectionKey } from './sections'
import { Unsaved } from './Unsaved'
import { useBroughtIntoSight } from './useBroughtIntoSight'

const views: Readonly<Record<SectionKey, (props: SectionProps) => ReactNode>> = {
  basics: BasicsSection,
  hosts: HostsSection,
  stages: StagesSection,
  categories: CategoriesSection,
  requirements: RequirementsSection,
  review: ReviewSection,
  terms: TermsSection,
  voting: VotingSection,
  counts: CountsSection,
  judging: JudgingSection,
  awards: AwardsSection,
  objections: ObjectionsSection,
  signatures: SignaturesSection,
}

interface SectionViewProps {
  readonly section: SectionKey
  readonly edited: EditedPlan
  readonly editing: PlanEditing
  /** What is to be mended: opened, or brought into sight. */
  readonly at?: string | undefined
}

/** One part of a contest while it is edited: what is wrong stands under its field as one types. */
export function SectionView({ section, edited, editing, at }: SectionViewProps) {
  useBroughtIntoSight(at)
  const Part = views[section]
  const isArchived = edited.opened.contest.status === 'archived'
  return (
    <View key={section} className="fade-in">
      <SaveLine edited={edited} onRetry={() => void editing.send()} />
      {!edited.opened.mayChange && (
        <Notice title={isArchived ? '赛事已经归档' : '只能看，不能改'}>
          {isArchived ? messageOf({ code: 'CONTEST_ARCHIVED' }).text : '主办方和负责人可以改这里。'}
        </Notice>
      )}
      <Unsaved edited={edited} editing={editing} />
      <Part
        plan={edited.plan}
        change={editing.change}
        {...faultFinders(contestFaults(edited.plan))}
        isLocked={!edited.opened.mayChange}
        edited={edited}
        at={at}
      />
    </View>
  )
}
