import { PartnersScreen } from '@/features/showcase/partners/PartnersScreen'

export default function PartnersPage() {
  return <PartnersScreen />
}
