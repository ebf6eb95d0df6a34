import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  readonly note: string
  readonly children: ReactNode
}

export function Section({ title, note, children }: SectionProps) {
  return (
    <View className="gallery-section">
      <View className="gallery-margin">
        <View className="gallery-title">{title}</View>
        <View className="gallery-note">{note}</View>
      </View>
      <View className="gallery-samples">{children}</View>
    </View>
  )
}

export function Sample({ name, children }: { readonly name?: string; readonly children: ReactNode }) {
  return (
    <View className="gallery-sample">
      {name && <View className="gallery-name">{name}</View>}
      {children}
    </View>
  )
}

export function Row({ children }: { readonly children: ReactNode }) {
  return <View className="gallery-row">{children}</View>
}
