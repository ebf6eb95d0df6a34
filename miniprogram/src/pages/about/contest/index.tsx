import { AboutContestScreen } from '@/features/contest/about/AboutContestScreen'

export default function AboutContestPage() {
  return <AboutContestScreen />
}
