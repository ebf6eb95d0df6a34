import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import { Badge } from '@/components/badge/Badge'
import { CoverImage } from '@/components/cover/CoverImage'
import { Skeleton } from '@/components/page/Skeleton'
import { VideoPlayer } from '@/components/video/VideoPlayer'
import { StoredVideo } from '@/features/shell/StoredVideo'
import { drawnCover } from './covers'
import { Sample, Section } from './Sample'

export function MediaSamples() {
  return (
    <Section title="画面" note="先看见封面，点了才播。一页只有一个视频在播。">
      <Sample name="播放器：点一下就播；再点另一个，前一个停在看到的地方">
        <View className="gallery-pair">
          <DemoFilm number="037" />
          <DemoFilm number="112" />
        </View>
      </Sample>
      <Sample name="播不了：点一下，看它怎么说；竖的">
        <View className="gallery-pair">
          <VideoPlayer src="missing.mp4" poster={drawnCover(2)} title="太行山上的邮路" seconds={163} />
          <VideoPlayer src="missing.mp4" poster={undefined} title="封面还没来" orientation="portrait" />
        </View>
      </Sample>
      <Sample name="封面：有、正在来、没能来、没有">
        <View className="gallery-pair">
          <View className="gallery-work">
            <CoverImage src={drawnCover(1)} alt="陶瓷匠人的一天">
              <View className="gallery-work-number">
                <Badge tone="ink">118</Badge>
              </View>
            </CoverImage>
          </View>
          <View className="gallery-work">
            <CoverImage src={undefined} alt="封面正在来" />
          </View>
          <View className="gallery-work">
            <CoverImage src="missing.jpg" alt="封面没能加载" />
          </View>
          <View className="gallery-work">
            <CoverImage src="" alt="没有封面" />
          </View>
        </View>
      </Sample>
      <Sample name="封面的四种形状">
        <View className="gallery-pair">
          {(['landscape', 'banner', 'portrait', 'square'] as const).map((ratio, index) => (
            <View key={ratio} className="gallery-work">
              <CoverImage src={drawnCover(index)} alt={ratio} ratio={ratio} />
            </View>
          ))}
        </View>
      </Sample>
    </Section>
  )
}

const contestId = 'hebei-2020'

/** A work of the demo: the gallery has no film of its own. */
function DemoFilm({ number }: { readonly number: string }) {
  const reading = useRead('entry', 'openEntry', { contestId, entryId: `${contestId}-${number}` })
  if (reading.state !== 'ready') return <Skeleton shapes={['cover']} />
  const { entry } = reading.value
  const film = entry.items[0]
  return (
    <StoredVideo
      videoFileId={film?.video ?? ''}
      coverFileId={entry.cover}
      title={entry.title}
      seconds={film?.seconds ?? 0}
      orientation={entry.orientation}
    />
  )
}
