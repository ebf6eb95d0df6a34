import { PaperScreen } from '@/features/judging/paper/PaperScreen'

export default function PaperPage() {
  return <PaperScreen />
}
