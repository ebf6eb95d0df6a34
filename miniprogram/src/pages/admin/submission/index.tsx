import { SubmissionScreen } from '@/features/entry/review/SubmissionScreen'

export default function SubmissionPage() {
  return <SubmissionScreen />
}
