import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './about.css'

interface AboutPartProps {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One thing that people ask about a contest, under its own heading. */
export function AboutPart({ title, aside, children }: AboutPartProps) {
  return (
    <View className="about-part">
      <View className="about-part-head">
        <View className="about-title">{title}</View>
        {aside}
      </View>
      {children}
    </View>
  )
}

/** Sentences that are read one by one. */
export function AboutLines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <View className="about-lines">
      {lines.map((line) => (
        <View key={line} className="bullet">
          {line}
        </View>
      ))}
    </View>
  )
}
