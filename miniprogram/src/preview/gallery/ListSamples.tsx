import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Badge } from '@/components/badge/Badge'
import { Card } from '@/components/card/Card'
import { CoverImage } from '@/components/cover/CoverImage'
import { PagedList } from '@/components/list/PagedList'
import { drawnCover } from './covers'
import { Sample, Section } from './Sample'

const titles = [
  '太行山上的邮路',
  '陶瓷匠人的一天',
  '我在雄安盖房子',
  '村口那所小学，和它的最后一届学生',
  '凌晨四点的早点铺',
  '渤海边的守灯人',
]
const units = [
  '邯郸市邮政局',
  '唐山市文化馆',
  '雄安新区宣传中心',
  '承德市教育局',
  '保定日报社',
  '秦皇岛海事局',
]

const nothing = () => undefined

const total = 150
const page = 24
const works = Array.from({ length: total }, (_, index) => ({
  number: String(index + 1).padStart(3, '0'),
  title: titles[index % titles.length] ?? '',
  unit: units[index % units.length] ?? '',
  cover: drawnCover(index),
}))

export function ListSamples() {
  const [shown, setShown] = useState(page)
  const hasMore = shown < total
  return (
    <Section title="一百五十件作品" note="分页取来，只画屏幕附近的；高度不一也不跳。">
      <Sample name="一行一件；下一页正在来、没能来、到底了">
        <View className="gallery-pair">
          {(['loading', 'failed', 'idle'] as const).map((more) => (
            <PagedList
              key={more}
              items={works.slice(0, 2)}
              keyOf={(work) => work.number}
              more={more}
              onMore={more === 'failed' ? nothing : undefined}
              end="2 件作品，都在这里了"
              renderItem={(work) => (
                <Card title={work.title} aside={work.number} onPress={nothing} label={work.title}>
                  {work.unit}
                </Card>
              )}
            />
          ))}
        </View>
      </Sample>
      <PagedList
        layout="grid"
        items={works.slice(0, shown)}
        keyOf={(work) => work.number}
        onMore={hasMore ? () => setShown(shown + page) : undefined}
        end="150 件作品，都在这里了"
        renderItem={(work) => (
          <View className="gallery-work">
            <CoverImage src={work.cover} alt={work.title}>
              <View className="gallery-work-number">
                <Badge tone="ink">{work.number}</Badge>
              </View>
            </CoverImage>
            <View className="gallery-work-title clamp-2">
              <Text>{work.title}</Text>
            </View>
            <View className="gallery-work-by clamp-1">{work.unit}</View>
          </View>
        )}
      />
    </Section>
  )
}
