import { MissingCopiesScreen } from '@/features/media/copies/MissingCopiesScreen'

export default function MissingCopiesPage() {
  return <MissingCopiesScreen />
}
