import { SectionScreen } from '@/features/contest/desk/SectionScreen'

export default function SectionPage() {
  return <SectionScreen />
}
