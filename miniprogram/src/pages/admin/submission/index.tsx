import { SubmissionScreen } from '@/features/review/SubmissionScreen'

export default function SubmissionPage() {
  return <SubmissionScreen />
}
