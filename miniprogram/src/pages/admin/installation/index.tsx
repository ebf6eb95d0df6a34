import { InstallationScreen } from '@/features/account/installation/InstallationScreen'

export default function InstallationPage() {
  return <InstallationScreen />
}
