import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/components/icon/Icon'
import { Row, Sample, Section } from './Sample'

const colours = [
  ['paper', '纸'],
  ['surface', '面'],
  ['sunken', '沉'],
  ['line', '线'],
  ['ink', '墨'],
  ['ink-soft', '淡墨'],
  ['ink-faint', '浅墨'],
  ['vermilion', '朱红'],
  ['vermilion-wash', '朱红底'],
  ['gold-leaf', '金'],
  ['gold-wash', '金底'],
  ['leaf', '成功'],
] as const

const scale = [
  ['display', '28', '奋进的河北，有我'],
  ['title', '20', '专家评审与公众投票并行'],
  ['lead', '17', '每天 10 票，可以全投给一件作品'],
  ['body', '15', '作品在三分钟以内，题材不限，画面清晰，内容真实原创。'],
  ['small', '13', '石家庄市第二中学 · 2020 年 11 月 26 日'],
  ['micro', '12', '编号 042'],
] as const

const icons: readonly IconName[] = [
  'home',
  'ranking',
  'entry',
  'me',
  'desk',
  'back',
  'forward',
  'down',
  'close',
  'check',
  'plus',
  'minus',
  'search',
  'share',
  'clock',
  'alert',
  'offline',
  'picture',
  'medal',
  'upload',
  'play',
]

export function FoundationSamples() {
  return (
    <Section title="底子" note="一套字号、一套间距、两种圆角、一层影子。">
      <Sample>
        <View className="gallery-swatches">
          {colours.map(([token, name]) => (
            <View key={token}>
              <View className="gallery-swatch" style={{ background: `var(--${token})` }} />
              <View className="gallery-swatch-name">{name}</View>
            </View>
          ))}
        </View>
      </Sample>
      <Sample name="字号">
        {scale.map(([token, size, words]) => (
          <View
            key={token}
            style={{
              fontSize: `var(--text-${token})`,
              lineHeight: token === 'body' ? 1.6 : 1.3,
              fontWeight: Number(size) > 15 ? 600 : 400,
              marginBottom: 'var(--space-3)',
            }}
          >
            {words}
          </View>
        ))}
      </Sample>
      <Sample name="图标">
        <Row>
          {icons.map((name) => (
            <Icon key={name} name={name} size="large" />
          ))}
        </Row>
      </Sample>
    </Section>
  )
}
