import { Text, View } from '@tarojs/components'
import type { VideoRequirements } from '#shared/model/requirements'
import { classNames } from '@/components/classNames'
import { faultLines, fileFacts, type ReviewedFile } from './fileFacts'

interface FileFactsProps {
  readonly file: ReviewedFile
  readonly asked: VideoRequirements
}

/** Measured on the server from the file itself, beside what the notice asks for. */
export function FileFacts({ file, asked }: FileFactsProps) {
  return (
    <View className="review-facts">
      <View className="review-file">{file.name}</View>
      <View className="review-fact-grid">
        {fileFacts(file, asked).map(({ name, measured, limit, isOver }) => (
          <View key={name} className={classNames('review-fact', isOver && 'is-over')}>
            <Text className="review-fact-name">{name}</Text>
            <Text className="review-fact-measured figures">{measured}</Text>
            {limit && <Text className="review-fact-limit figures">{limit}</Text>}
          </View>
        ))}
      </View>
      {faultLines(file.faults).map((line) => (
        <View key={line} className="review-over">
          {line}
        </View>
      ))}
    </View>
  )
}
