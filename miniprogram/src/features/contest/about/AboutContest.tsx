import { View } from '@tarojs/components'
import { countsText } from '#shared/rules/countsVisibility'
import { finalScoreText } from '#shared/rules/finalScoreText'
import { windowsOf } from '#shared/rules/stages'
import { voteRuleText } from '#shared/rules/voteRuleText'
import { PublicResults } from '@/features/results/PublicResults'
import { PublicRulings } from '@/features/ruling/PublicRulings'
import { NoticeLines } from '../notices/NoticeLines'
import { signatureLines } from '../signatures/signatureWords'
import { PastStops } from '../stop/PastStops'
import { StopNote } from '../stop/StopNote'
import type { OpenContest } from '../useContest'
import { AboutLines, AboutPart } from './AboutPart'
import { AttachmentList } from './AttachmentList'
import { AwardTable } from './AwardTable'
import { ContestFacts } from './ContestFacts'
import { FoldedText } from './FoldedText'
import { requirementLines } from './requirementLines'
import { StageTimeline } from './StageTimeline'
import './about.css'

/** Everything that a contest's notice says, in the order in which people ask. */
export function AboutContest({ contest }: { readonly contest: OpenContest }) {
  const { theme, name, introduction, notices, votingStops, contestId } = contest
  return (
    <View>
      <View className="about-head-theme">{theme}</View>
      {name !== theme && <View className="about-head-name">{name}</View>}
      <StopNote votingStops={votingStops} />
      <View className="about-introduction">{introduction}</View>
      <View className="about-columns">
        <View>
          {notices.length > 0 && (
            <AboutPart title="公告">
              <NoticeLines contestId={contestId} notices={notices} />
            </AboutPart>
          )}
          <AboutPart title="赛程">
            <StageTimeline stages={contest.stages} />
          </AboutPart>
          {contest.awards.length > 0 && (
            <AboutPart title="公示与结果">
              <PublicResults contestId={contestId} />
            </AboutPart>
          )}
          <VotingPart contest={contest} />
          <JudgingPart contest={contest} />
        </View>
        <View>
          {contest.awards.length > 0 && (
            <AboutPart title="奖项">
              <AwardTable awards={contest.awards} />
            </AboutPart>
          )}
          <AboutPart title="作品要求">
            <AboutLines lines={requirementLines(contest.requirements)} />
          </AboutPart>
          {contest.terms && (
            <AboutPart title="参赛条款">
              <FoldedText text={contest.terms.text} />
            </AboutPart>
          )}
          {contest.attachments.length > 0 && (
            <AboutPart title="附件">
              <AttachmentList attachments={contest.attachments} />
            </AboutPart>
          )}
          <ContestFacts contest={contest} />
        </View>
      </View>
    </View>
  )
}

function VotingPart({ contest }: { readonly contest: OpenContest }) {
  const { voteRule, stages, votingStops, countsVisibility, countersignatures } = contest
  return (
    <>
      {voteRule && (
        <AboutPart title="怎么投票">
          <AboutLines
            lines={[...voteRuleText(voteRule, windowsOf(stages, 'vote')), ...countsText(countsVisibility)]}
          />
        </AboutPart>
      )}
      {voteRule && (
        <AboutPart title="不计入的票">
          <PublicRulings contestId={contest.contestId} />
        </AboutPart>
      )}
      {countersignatures.length > 0 && (
        <AboutPart title="要两个人办的事">
          <AboutLines lines={signatureLines(countersignatures)} />
        </AboutPart>
      )}
      {votingStops.length > 0 && (
        <AboutPart title="暂停记录">
          <PastStops stops={votingStops} />
        </AboutPart>
      )}
    </>
  )
}

function JudgingPart({ contest: { criteria, scoreMix, objections } }: { readonly contest: OpenContest }) {
  const lines = [
    ...(scoreMix ? [finalScoreText(scoreMix)] : []),
    ...criteria.map(({ panel, name, weight }) => `${panel}看${name}，占 ${weight}%`),
    ...(objections ? [`对结果有异议，可在公示期内提出，${objections.answerDays} 天内答复`] : []),
    ...(objections?.vacancies === 'next' ? ['获奖作品退出或被取消资格的，由下一名依次递补'] : []),
  ]
  if (lines.length === 0) return null
  return (
    <AboutPart title="怎么评选">
      <AboutLines lines={lines} />
    </AboutPart>
  )
}
