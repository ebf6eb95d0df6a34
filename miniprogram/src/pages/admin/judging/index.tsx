import { PanelScreen } from '@/features/judging/panel/PanelScreen'

export default function PanelPage() {
  return <PanelScreen />
}
