import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { openPage } from '@/features/contest/addresses'
import { NotifyAnswer } from '@/features/entry/mine/NotifyMe'
import { clock } from './LetterCard'

interface NumberedProps {
  readonly number: string
  readonly dueAt: number
  /** What leads to all that one has written, and where they are. */
  readonly deed: string
  readonly page: string
}

/** A letter was received: its number, until when it is answered, and who tells. */
export function Numbered({ number, dueAt, deed, page }: NumberedProps) {
  return (
    <View className="letters">
      <Notice tone="good" title="已收到，编号是">
        <Text selectable className="letter-number figures">
          {number}
        </Text>
        <View>{clock(dueAt)} 之前答复，可以凭编号打电话问。</View>
      </Notice>
      <NotifyAnswer />
      <Button isWide onPress={() => openPage(page)}>
        {deed}
      </Button>
    </View>
  )
}
