import { InvitationScreen } from '@/features/account/people/InvitationScreen'

export default function InvitationPage() {
  return <InvitationScreen />
}
