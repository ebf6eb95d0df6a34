import { View } from '@tarojs/components'
import { Badge } from '@/components/badge/Badge'
import { CoverImage } from '@/components/cover/CoverImage'
import { VideoPlayer } from '@/components/video/VideoPlayer'
import { drawnCover } from './covers'
import { Sample, Section } from './Sample'

export function MediaSamples() {
  return (
    <Section title="画面" note="先看见封面，点了才播。一页只有一个视频在播。">
      <Sample name="播放器：点一下；这里没有视频文件，所以会看到它播不了时的样子">
        <VideoPlayer src="missing.mp4" poster={drawnCover(0)} title="太行山上的邮路" seconds={163} />
      </Sample>
      <Sample name="封面：有、正在来、没有">
        <View className="gallery-pair">
          <View className="gallery-work">
            <CoverImage src={drawnCover(1)} alt="陶瓷匠人的一天">
              <View className="gallery-work-number">
                <Badge tone="ink">118</Badge>
              </View>
            </CoverImage>
          </View>
          <View className="gallery-work">
            <CoverImage src="missing.jpg" alt="封面没能加载" />
          </View>
        </View>
      </Sample>
    </Section>
  )
}
