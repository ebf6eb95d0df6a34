import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/Button'
import './about.css'

const EXCERPT = 160

/** A long text by its beginning: terms may run to twenty thousand characters, and a phone draws what it is given. */
export function FoldedText({ text }: { readonly text: string }) {
  const [isOpen, setOpen] = useState(false)
  const characters = Array.from(text)
  const isLong = characters.length > EXCERPT
  return (
    <View>
      <View className="about-long">
        {isLong && !isOpen ? `${characters.slice(0, EXCERPT).join('')}……` : text}
      </View>
      {isLong && !isOpen && (
        <Button size="small" kind="quiet" onPress={() => setOpen(true)}>
          展开全文
        </Button>
      )}
    </View>
  )
}
