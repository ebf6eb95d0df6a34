import { PeopleScreen } from '@/features/account/people/PeopleScreen'

export default function PeoplePage() {
  return <PeopleScreen />
}
