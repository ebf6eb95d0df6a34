import { View } from '@tarojs/components'
import { ActionSamples } from './ActionSamples'
import { FormSamples } from './FormSamples'
import { FoundationSamples } from './FoundationSamples'
import { ListSamples } from './ListSamples'
import { MediaSamples } from './MediaSamples'
import { MoreFormSamples } from './MoreFormSamples'
import { NumberSamples } from './NumberSamples'
import { OverlaySamples } from './OverlaySamples'
import { StateSamples } from './StateSamples'
import './gallery.css'

export function Gallery() {
  return (
    <View className="gallery">
      <View className="gallery-lead">
        <View className="gallery-display">纸白、墨、一点朱红</View>
        <View className="gallery-intro">
          作品是主角。朱红只留给能投、能做的事，金色只留给奖项。每个组件和它的每种状态都在这里，字号、窗口宽度变了也应当站得住。
        </View>
      </View>
      <FoundationSamples />
      <ActionSamples />
      <OverlaySamples />
      <NumberSamples />
      <MediaSamples />
      <FormSamples />
      <MoreFormSamples />
      <StateSamples />
      <ListSamples />
    </View>
  )
}
