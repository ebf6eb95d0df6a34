import { View } from '@tarojs/components'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { storedLine } from '../storedLine'
import { type MissingFilm, missingWords, placeText } from './missingWords'

interface MissingFilmRowProps {
  readonly film: MissingFilm
  readonly onMend: () => void
}

/** Whose film it is, what is wrong with it, and the way out. */
export function MissingFilmRow({ film, onMend }: MissingFilmRowProps) {
  const { title, author, state, file } = film
  const { name, what } = missingWords[state]
  const codecs = file?.video && [file.video.videoCodec, file.video.audioCodec].filter(Boolean).join(' / ')
  const format = file?.video && file.video.container !== 'unknown' && file.video.container.toUpperCase()
  return (
    <View className="missing-row" role="listitem">
      <View className="missing-words">
        <View className="missing-title">{title}</View>
        <View className="missing-note">{[author, placeText(film)].filter(Boolean).join('，')}</View>
        {file && <View className="missing-note">{file.name}</View>}
        {file && (
          <View className="missing-note figures">
            {[storedLine(file).facts, format, codecs].filter(Boolean).join(' · ')}
          </View>
        )}
        <View className="missing-what">{what}</View>
      </View>
      <View className="missing-deeds">
        <Badge tone={state === 'waiting' ? 'plain' : 'ink'}>{name}</Badge>
        {file && (
          <Button size="small" label={`给《${title}》上传能放的版本`} onPress={onMend}>
            上传能放的版本
          </Button>
        )}
      </View>
    </View>
  )
}
