import { View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import type { Ask } from './Deciding'
import type { ProposedAward } from './results'

interface TieProps {
  readonly award: ProposedAward
  readonly nameOf: (id: string) => string
  readonly onAsk?: Ask | undefined
}

/** Equal works at the edge that are more than the places left: nobody has them until staff decide, on record. */
export function Tie({ award, nameOf, onAsk }: TieProps) {
  const { name, tied, placesLeft } = award
  return (
    <Notice tone="warning" title={`${tied.length} 件并列，只剩 ${placesLeft} 个名额`}>
      <View className="desk-note">分不出先后，由你们讨论后逐件决定，写明原因；没有决定前谁也不得。</View>
      {tied.map((id) => (
        <View key={id} className="award-line">
          <View className="award-words">{nameOf(id)}</View>
          {onAsk && (
            <Button
              size="small"
              label={`把${name}评给${nameOf(id)}`}
              onPress={() => onAsk({ kind: 'give', award, to: { id, name: nameOf(id) } })}
            >
              评给它
            </Button>
          )}
        </View>
      ))}
      {onAsk && (
        <View className="desk-acts">
          <Button size="small" onPress={() => onAsk({ kind: 'leaveEmpty', award })}>
            名额留空
          </Button>
        </View>
      )}
    </Notice>
  )
}
