import { View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { aboutPage, openPage } from '@/features/contest/addresses'

interface ComplainDoorProps {
  readonly contestId: string
  readonly entryId: string
}

/** Quiet, and there on every public work. */
export function ComplainDoor({ contestId, entryId }: ComplainDoorProps) {
  return (
    <View className="entry-view-complain">
      <Button
        kind="quiet"
        size="small"
        onPress={() => openPage(aboutPage('complain', { contestId, entryId }))}
      >
        投诉这件作品
      </Button>
    </View>
  )
}
