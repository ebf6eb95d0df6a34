import { FiguresScreen } from '@/features/judging/figures/FiguresScreen'

export default function FiguresPage() {
  return <FiguresScreen />
}
