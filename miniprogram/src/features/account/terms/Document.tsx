import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { PageFrame } from '@/components/page/PageFrame'
import './document.css'

export interface DocumentPart {
  readonly title: string
  readonly lines: readonly string[]
}

interface DocumentProps {
  readonly title: string
  readonly lead: string
  readonly parts: readonly DocumentPart[]
  readonly children?: ReactNode
}

/** A text of law in words that people read. */
export function Document({ title, lead, parts, children }: DocumentProps) {
  return (
    <PageFrame title={title} home="/pages/me/index">
      <View className="document-lead">{lead}</View>
      {parts.map((part, index) => (
        <View key={part.title} className="document-part">
          <View className="document-title figures">
            {index + 1}. {part.title}
          </View>
          {part.lines.map((line) => (
            <View key={line} className="document-line">
              {line}
            </View>
          ))}
        </View>
      ))}
      {children}
    </PageFrame>
  )
}
