import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Avatar } from '@/components/avatar/Avatar'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Countdown } from '@/components/countdown/Countdown'
import { Stepper } from '@/components/form/Stepper'
import { RollingNumber } from '@/components/number/RollingNumber'
import { Progress } from '@/components/progress/Progress'
import { drawnCover } from './covers'
import { Row, Sample, Section } from './Sample'

const hour = 3_600_000
const opened = Date.now()
const day = 24 * hour
const nothing = () => undefined

export function NumberSamples() {
  const [votes, setVotes] = useState(12_986)
  const [given, setGiven] = useState(3)
  return (
    <Section title="数" note="等宽数字。变的时候轻轻一动，系统关了动画就不动。">
      <View className="gallery-pair">
        <Card title="《太行山上的邮路》" aside="编号 042">
          <View className="gallery-vote">
            <View>
              <View className="gallery-votes">
                <RollingNumber value={votes} />
              </View>
              <Text className="gallery-caption">票</Text>
            </View>
            <Button kind="primary" onPress={() => setVotes(votes + 7)}>
              投 7 票
            </Button>
          </View>
        </Card>
        <Card title="把票分开投" aside={`还剩 ${10 - given} 票`}>
          <View className="gallery-vote">
            <Text>给这件作品</Text>
            <Stepper label="给这件作品的票" value={given} max={10} onChange={setGiven} />
          </View>
        </Card>
      </View>
      <Sample name="加到头、减到头、不能动">
        <Row>
          <Stepper label="到头的票" value={10} max={10} onChange={nothing} />
          <Stepper label="还没有给的票" value={0} max={10} onChange={nothing} />
          <Stepper label="不能动的票" value={4} max={10} onChange={nothing} disabled />
        </Row>
      </Sample>
      <Sample name="倒计时">
        <View className="gallery-pair">
          <Countdown
            label="投票还剩"
            until={opened + 12 * day + 5 * hour}
            now={Date.now}
            ended="投票已经结束"
          />
          <Countdown
            label="今天还剩"
            until={opened + 5 * hour + 754_000}
            now={Date.now}
            ended="投票已经结束"
          />
          <Countdown label="马上截止" until={opened + 10 * 60_000} now={Date.now} ended="投票已经结束" />
          <Countdown label="已经结束" until={opened - hour} now={Date.now} ended="投票已经结束" />
        </View>
      </Sample>
      <Sample name="进度">
        <View className="gallery-pair">
          <Progress done={0.62} label="正在上传" note="31.2 MB / 50.4 MB，大约还要 20 秒" />
          <Progress label="正在检查视频" note="不用等，检查完会告诉你" />
          <Progress done={0.62} label="上传断了" note="已经传的都在，连上网络后接着传" tone="failed" />
          <Progress done={1} label="上传完成" />
        </View>
      </Sample>
      <Sample name="头像">
        <Row>
          <Avatar name="河北广播电视台" size="large" />
          <Avatar name="石家庄二中" />
          <Avatar name="雄安宣传中心" />
          <Avatar name="团省委" size="small" />
          <Avatar name="有照片" src={drawnCover(3)} size="large" />
          <Avatar name="照片没能来" src="missing.jpg" />
        </Row>
      </Sample>
    </Section>
  )
}
