import { ShowcaseScreen } from '@/features/showcase/ShowcaseScreen'

export default function ShowcasePage() {
  return <ShowcaseScreen />
}
