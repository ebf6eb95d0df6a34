import { PosterScreen } from '@/features/voting/poster/PosterScreen'

export default function PosterPage() {
  return <PosterScreen />
}
