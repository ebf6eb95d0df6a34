import { Button } from '@/components/button/Button'
import type { ScreenAddressProps } from './ScreenAddressProps'

/** A window of this one's: it knows who is signed in here, so that keys on the screen can steer. */
export function ScreenAddress({ contestId }: ScreenAddressProps) {
  return (
    <Button isWide onPress={() => void window.open(`/screen/?contest=${encodeURIComponent(contestId)}`)}>
      打开现场大屏
    </Button>
  )
}
