import { ReviewScreen } from '@/features/entry/review/ReviewScreen'

export default function ReviewPage() {
  return <ReviewScreen />
}
